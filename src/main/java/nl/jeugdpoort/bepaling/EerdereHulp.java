package nl.jeugdpoort.bepaling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Help that was given before, and what of it worked. */
public record EerdereHulp(
        @NotBlank(message = "De eerdere hulp ontbreekt. Vul in welke hulp er was.")
        @Size(max = Vorm.TEKST, message = "De eerdere hulp heeft hooguit 4000 tekens. Kort de tekst in.")
        String hulp,

        @NotBlank(message = "Er staat niet wat werkte. Vul in wat van deze hulp werkte, en wat niet.")
        @Size(max = Vorm.TEKST, message = "Wat werkte heeft hooguit 4000 tekens. Kort de tekst in.")
        String watWerkte) {}
