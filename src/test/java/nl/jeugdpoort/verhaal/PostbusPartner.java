package nl.jeugdpoort.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

/** Posts to the gateway and empties its postbus there. */
final class PostbusPartner extends Partner {

    private static final String POSTBUS = "/api/v1/postbus/berichten";

    private final String uit;
    private Klant klant;

    PostbusPartner(String code) {
        this(code, "postbus");
    }

    /** @param uit a way out by which messages lie in the postbus */
    PostbusPartner(String code, String uit) {
        super(code);
        this.uit = uit;
    }

    @Override
    String uit() {
        return uit;
    }

    @Override
    void begin(Poortadres poort) {
        klant = Klant.als(code(), poort.http());
    }

    @Override
    void stuurt(byte[] bericht) {
        var antwoord = klant.post("/api/v1/berichten", bericht);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(202);
    }

    @Override
    void leegtBrievenbus() {
        for (var bericht : klant.haal(POSTBUS).json().path("items")) {
            String plaats = POSTBUS + "/" + bericht.path("id").asText();
            ontving(new Post(klant.haal(plaats + "/inhoud").inhoud()));
            assertThat(klant.verwijder(plaats).status()).isEqualTo(204);
        }
    }
}
