package nl.jeugdpoort.cli;

import nl.jeugdpoort.toets.Regeluitleg;

/** Tells all there is to say of a rule, for people. */
record Uitlegtekst(Regeluitleg regel) {

    String tekst() {
        return kop() + feiten() + voorbeeld("Goed", regel.goed()) + voorbeeld("Fout", regel.fout());
    }

    private String kop() {
        return "%s (%s)%n%n  %s%n%n".formatted(regel.code(), regel.soort(), regel.zin());
    }

    private String feiten() {
        return feit("Berichten", regel.berichten().isEmpty() ? "alle" : String.join(", ", regel.berichten()))
                + feit("Elementen", String.join(", ", regel.elementen()))
                + feit("Niveau", niveau())
                + feit("Retourcode", retourcode())
                + feit("Stand", regel.stand() + ". " + regel.standbetekenis())
                + feit("Reden", regel.reden())
                + feit("Uitgewerkt in", String.join(", ", regel.uitgewerktIn()));
    }

    private String niveau() {
        return regel.niveau().equals("afspraak") ? "geen, dit is een afspraak" : regel.niveau();
    }

    private String retourcode() {
        return regel.retourcode() == null
                ? "geen"
                : "%s op %s. %s.".formatted(regel.retourcode(), regel.klasse(), regel.retourbetekenis());
    }

    private static String feit(String naam, String waarde) {
        return waarde == null || waarde.isEmpty() ? "" : "%-15s%s%n".formatted(naam, waarde);
    }

    private static String voorbeeld(String naam, String fragment) {
        return fragment == null
                ? ""
                : "%n%s:%n%n%s%n".formatted(naam, fragment.indent(2).stripTrailing());
    }
}
