package nl.jeugdpoort.toets.schema;

/** Turns offsets in UTF-16 units, asked for in rising order, into line and column, reading the bytes once. */
final class Plaatsen {

    private final byte[] bericht;
    private int gelezen;
    private int eenheid;
    private int regel = 1;
    private int kolom = 1;

    Plaatsen(byte[] bericht) {
        this.bericht = bericht;
    }

    void naar(int plaats) {
        while (eenheid < plaats && gelezen < bericht.length) {
            stap(bericht[gelezen++] & 0xFF);
        }
    }

    void naarByte(int index) {
        while (gelezen < index) {
            stap(bericht[gelezen++] & 0xFF);
        }
    }

    private void stap(int b) {
        if (b == '\n' || b == '\r' && (gelezen == bericht.length || bericht[gelezen] != '\n')) {
            eenheid++;
            regel++;
            kolom = 1;
        } else if (b < 0x80 || b >= 0xC0) {
            int breedte = b >= 0xF0 ? 2 : 1;
            eenheid += breedte;
            kolom += breedte;
        }
    }

    int regel() {
        return regel;
    }

    int kolom() {
        return kolom;
    }
}
