package nl.jeugdpoort.deelnemer;

import java.util.List;
import java.util.Map;

/** One complete and checked configuration; never changes. */
record Stand(Map<String, Deelnemer> deelnemers, List<Mandaat> mandaten, List<Regio> regios, Map<String, Inlog> inlog) {}
