package nl.jeugdpoort.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The file {@code mandaten.yaml}. */
record Mandaatbestand(@NotNull(message = "ontbreekt") List<@Valid Mandaat> mandaten) {}
