package nl.jeugdpoort.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdpoort.toets.Bevinding;
import org.junit.jupiter.api.Test;

class GroteDeclaratieTest {

    private static final int CLIENTEN = 2_000;
    private static final int PRESTATIES_PER_CLIENT = 5;

    @Test
    void een_declaratie_van_tienduizend_prestaties_geeft_in_een_keer_alleen_de_foute_terug() {
        Heenbericht groot = groot();
        List<Bevinding> fouten = new ArrayList<>();
        for (int client = 2; client <= CLIENTEN; client += 2) {
            fouten.add(Heenbericht.historie(
                    "9338", "/Bericht/Declaratie/Clienten/Client[" + client + "]/Prestaties/Prestatie[2]"));
        }

        Plat antwoord = groot.antwoord(fouten.toArray(Bevinding[]::new));

        int aantal = CLIENTEN / 2;
        String pad = "/Bericht/DeclaratieAntwoord/Clienten/Client";
        assertThat(antwoord.codes()).hasSize(2 + 2 * aantal);
        assertThat(antwoord.codes()).containsEntry(pad + "[" + aantal + "]/Prestaties/Prestatie", List.of("9338"));
        assertThat(antwoord.velden())
                .containsEntry(
                        "/Bericht/DeclaratieAntwoord/TotaalToegekendBedrag/TotaalBedrag",
                        Long.toString(100L * CLIENTEN * PRESTATIES_PER_CLIENT - 100L * aantal));
    }

    private static Heenbericht groot() {
        String bron = new String(Heenbericht.van("JW323").bytes(), StandardCharsets.UTF_8);
        String prestatie = bron.substring(bron.indexOf("<h:Prestatie>"), bron.indexOf("</h:Prestatie>") + 14)
                .replace("50000", "100");
        String client = "<h:Client><h:Bsn>999900006</h:Bsn><h:Prestaties>"
                + prestatie.repeat(PRESTATIES_PER_CLIENT)
                + "</h:Prestaties></h:Client>";
        String tekst = bron.substring(0, bron.indexOf("<h:Client>"))
                        .replace("90000", Integer.toString(100 * CLIENTEN * PRESTATIES_PER_CLIENT))
                + client.repeat(CLIENTEN)
                + bron.substring(bron.indexOf("</h:Clienten>"));
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        Geldig.toets("JW323", bytes);
        return new Heenbericht("JW323", bytes);
    }
}
