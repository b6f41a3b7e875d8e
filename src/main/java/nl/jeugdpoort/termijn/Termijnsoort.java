package nl.jeugdpoort.termijn;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One term as {@code config/termijnen.yaml} describes it.
 *
 * @param code short name, for iJw terms the code of the rule
 * @param naam Dutch name, in the middle of a sentence
 * @param start which message starts it; null when only another part of the gateway does
 * @param looptijd how long
 * @param verantwoordelijk which party of the starting message must act
 * @param herhaling what a second start does while the term is there
 * @param gehaald what meets it
 * @param verlengd what gives it another length, once
 * @param vervalt what drops it
 * @param signaal whom to tell what
 */
record Termijnsoort(
        @NotBlank(message = "ontbreekt") String code,
        @NotBlank(message = "ontbreekt") String naam,
        @Valid Aanleiding start,
        @NotNull(message = "ontbreekt") @Valid Looptijd looptijd,
        Partij verantwoordelijk,
        Herhaling herhaling,
        List<@Valid Aanleiding> gehaald,
        List<@Valid Verlenging> verlengd,
        List<@Valid Aanleiding> vervalt,
        Signalering signaal) {

    Termijnsoort {
        herhaling = herhaling == null ? Herhaling.NEGEER : herhaling;
        gehaald = gehaald == null ? List.of() : gehaald;
        verlengd = verlengd == null ? List.of() : verlengd;
        vervalt = vervalt == null ? List.of() : vervalt;
        signaal = signaal == null ? new Signalering(null, null, null) : signaal;
    }

    /** Stands in for a term that is no longer in the configuration: silent, but what runs can still be met. */
    static Termijnsoort vervangen(String code) {
        var looptijd = new Looptijd("1 dag", Vanaf.ONTVANGST, null);
        return new Termijnsoort(code, code, null, looptijd, null, null, null, null, null, null);
    }

    /** A party of the starting message. */
    enum Partij {
        AFZENDER,
        ONTVANGER
    }

    /** What a second start does. */
    enum Herhaling {
        /** Nothing: the term stands as it is. */
        NEGEER,
        /** An open term is counted again from the second message. */
        VERSCHUIF
    }

    /**
     * What gives a term another length.
     *
     * @param looptijd counted from the days of the message that started the term
     */
    record Verlenging(
            @NotNull(message = "ontbreekt") @Valid Aanleiding bij,
            @NotNull(message = "ontbreekt") @Valid Looptijd looptijd) {}

    /**
     * Whom to tell what; empty for nobody.
     *
     * @param nadert the end comes near
     * @param verlopen the end has passed and the term is not met
     * @param teLaat met too late, for a term of which nobody was told that it expired
     */
    record Signalering(List<Ontvanger> nadert, List<Ontvanger> verlopen, List<Ontvanger> teLaat) {

        Signalering {
            nadert = nadert == null ? List.of() : nadert;
            verlopen = verlopen == null ? List.of() : verlopen;
            teLaat = teLaat == null ? List.of() : teLaat;
        }
    }

    /** Who gets a signal. */
    enum Ontvanger {
        VERANTWOORDELIJKE,
        TEGENPARTIJ,
        BEHEERDER
    }
}
