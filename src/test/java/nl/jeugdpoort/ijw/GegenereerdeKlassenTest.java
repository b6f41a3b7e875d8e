package nl.jeugdpoort.ijw;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import javax.xml.transform.stream.StreamSource;
import nl.jeugdpoort.ijw.v3_2.jw301.Bericht;
import nl.jeugdpoort.xsd.Schemas;
import nl.jeugdpoort.xsd.VolledigBericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class GegenereerdeKlassenTest {

    @ParameterizedTest
    @FieldSource("nl.jeugdpoort.xsd.VolledigBericht#SOORTEN")
    void a_full_message_survives_the_way_through_java(String soort) throws Exception {
        JAXBContext context = JAXBContext.newInstance("nl.jeugdpoort.ijw.v3_2." + soort.toLowerCase(Locale.ROOT));
        StringWriter uit = new StringWriter();

        context.createMarshaller().marshal(lees(context, VolledigBericht.van(soort)), uit);

        assertThat(Schemas.ijw(soort).over(uit.toString())).isNull();
        assertThat(elementen(uit.toString())).isEqualTo(elementen(VolledigBericht.van(soort)));
    }

    @Test
    void dates_are_java_time_and_remarks_keep_their_lines() throws Exception {
        String xml =
                VolledigBericht.van("JW301").replace("<jw301:Commentaar>Tekst", "<jw301:Commentaar> een\n\n  twee ");
        Bericht bericht = (Bericht)
                ((JAXBElement<?>) lees(JAXBContext.newInstance(Bericht.class.getPackageName()), xml)).getValue();

        var product = bericht.getClient()
                .getToegewezenProducten()
                .getToegewezenProduct()
                .getFirst();
        assertThat(product.getIngangsdatum()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(product.getToewijzingstijd()).isEqualTo(LocalTime.of(13, 45));
        assertThat(product.getCommentaar()).isEqualTo(" een\n\n  twee ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-02",
        "' 2026-03-02 ',2026-03-02",
        "12026-03-02,12026-03-02",
        "-0044-03-15,-0044-03-15"
    })
    void a_date_of_the_schema_is_read_and_written(String tekst, String geschreven) {
        DatumAdapter adapter = new DatumAdapter();

        assertThat(adapter.marshal(adapter.unmarshal(tekst))).isEqualTo(geschreven);
    }

    @ParameterizedTest
    @CsvSource({
        "13:45:00,13:45:00",
        "24:00:00,00:00:00",
        "'\n08:00:00.5',08:00:00.5",
        "08:00:00.1234567891,08:00:00.123456789"
    })
    void a_time_of_the_schema_is_read_and_written(String tekst, String geschreven) {
        TijdAdapter adapter = new TijdAdapter();

        assertThat(adapter.marshal(adapter.unmarshal(tekst))).isEqualTo(geschreven);
    }

    private static Object lees(JAXBContext context, String xml) throws Exception {
        return context.createUnmarshaller().unmarshal(new StreamSource(new StringReader(xml)));
    }

    /** Element names and texts in order, without prefixes: the writer may choose those. */
    private static String elementen(String xml) {
        return xml.replaceAll("<\\?.*?\\?>|xmlns(:\\w+)?=\"[^\"]*\"", "")
                .replaceAll("(</?)\\w+:", "$1")
                .replaceAll("\\s+>", ">");
    }
}
