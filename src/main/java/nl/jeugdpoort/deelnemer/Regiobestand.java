package nl.jeugdpoort.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The file {@code regios.yaml}. */
record Regiobestand(@NotNull(message = "ontbreekt") List<@Valid Regio> regios) {}
