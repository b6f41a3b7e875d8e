package nl.jeugdpoort.toets.schema;

/** Makes an offending value fit to be shown. */
final class Masker {

    private static final int LANGSTE = 50;
    private static final int EINDE = 2;
    private static final int MEESTE_STERREN = 9;

    private Masker() {}

    static String toon(Element element, String waarde) {
        if (waarde.isEmpty()) {
            return null;
        }
        return switch (element.toonbaar) {
            case WEL -> waarde.length() > LANGSTE ? waarde.substring(0, LANGSTE) + "…" : waarde;
            case EINDE -> einde(waarde);
            case NIET -> "***";
        };
    }

    private static String einde(String waarde) {
        int sterren = waarde.length() - EINDE;
        if (sterren <= EINDE) {
            return "***";
        }
        return "*".repeat(Math.min(sterren, MEESTE_STERREN)) + waarde.substring(sterren);
    }
}
