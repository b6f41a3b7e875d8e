package nl.jeugdpoort.cli.simulatie;

import java.util.ArrayList;
import java.util.List;

/**
 * Two parties that write to each other.
 *
 * @param gemeente 4 digits
 * @param aanbieder 8 digits, a zorgaanbieder or GI
 */
public record Paar(String gemeente, String aanbieder) {

    /** How many pairs one run can have; the pair takes two positions in every identification. */
    static final int MEESTE = 36 * 36;

    /**
     * The first pairs of everyone with everyone, spread so that few pairs already touch many participants.
     *
     * @param codes participants; 4 digits is a gemeente, 8 digits an aanbieder
     * @throws IllegalArgumentException with a Dutch text when the participants do not make that many pairs
     */
    public static List<Paar> van(List<String> codes, int aantal) {
        List<String> gemeenten = codes.stream().filter(c -> c.length() == 4).toList();
        List<String> aanbieders = codes.stream().filter(c -> c.length() == 8).toList();
        int mogelijk = Math.min(MEESTE, gemeenten.size() * aanbieders.size());
        if (aantal < 1 || aantal > mogelijk) {
            throw new IllegalArgumentException(
                    "Met deze deelnemers (%d gemeenten, %d aanbieders) kunnen er 1 tot %d paren zijn, niet %d. Noem meer codes met --deelnemers."
                            .formatted(gemeenten.size(), aanbieders.size(), mogelijk, aantal));
        }
        List<Paar> paren = new ArrayList<>();
        for (int ronde = 0; paren.size() < aantal; ronde++) {
            for (int a = 0; a < aanbieders.size() && paren.size() < aantal; a++) {
                voegToe(paren, gemeenten.get((a + ronde) % gemeenten.size()), aanbieders.get(a));
            }
        }
        return paren;
    }

    private static void voegToe(List<Paar> paren, String gemeente, String aanbieder) {
        Paar paar = new Paar(gemeente, aanbieder);
        if (!paren.contains(paar)) {
            paren.add(paar);
        }
    }
}
