package nl.jeugdpoort.ontvangst.soap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.jeugdpoort.bericht.Kluis;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.stuf.Stuurgegevens;
import nl.jeugdpoort.stuf.Systeem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which envelope came under which referentienummer, so that a number stands for one content for ever. */
@Repository
class EnvelopStore {

    private final JdbcClient jdbc;
    private final Kluis kluis;

    EnvelopStore(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /**
     * Claims the number of this envelope for this content.
     *
     * @return false when its sender used the number before for another content
     */
    boolean claim(Envelop.Vracht vracht) {
        Stuurgegevens label = vracht.stuurgegevens();
        byte[] kenmerk = kluis.kenmerk(inhoud(vracht));
        jdbc.sql("""
                        insert into stuf_envelop (zender, referentienummer, kenmerk)
                        values (:zender, :nummer, :kenmerk)
                        on conflict do nothing
                        """)
                .param("zender", zender(label.zender()))
                .param("nummer", label.referentienummer())
                .param("kenmerk", kenmerk)
                .update();
        return Arrays.equals(kenmerk, bewaard(label));
    }

    private byte[] bewaard(Stuurgegevens label) {
        return jdbc.sql("select kenmerk from stuf_envelop where zender = :zender and referentienummer = :nummer")
                .param("zender", zender(label.zender()))
                .param("nummer", label.referentienummer())
                .query(byte[].class)
                .single();
    }

    /** What makes it the same envelope; the moment of writing does not. */
    private static byte[] inhoud(Envelop.Vracht vracht) {
        Stuurgegevens label = vracht.stuurgegevens();
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        geheel.writeBytes(List.of(
                        label.berichtcode().code(),
                        label.functie(),
                        label.ontvanger().organisatie(),
                        label.crossRefnummer() + "")
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        geheel.writeBytes(vracht.inhoud());
        return geheel.toByteArray();
    }

    private static String zender(Systeem systeem) {
        return String.join(
                "|",
                systeem.organisatie(),
                systeem.applicatie(),
                Objects.toString(systeem.administratie(), ""),
                Objects.toString(systeem.gebruiker(), ""));
    }
}
