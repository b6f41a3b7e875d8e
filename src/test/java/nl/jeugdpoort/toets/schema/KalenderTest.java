package nl.jeugdpoort.toets.schema;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter of xs:date, xs:time and xs:integer. */
class KalenderTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-01,true",
        "2024-02-29,true",
        "2023-02-29,false",
        "1900-02-29,false",
        "2000-02-29,true",
        "2026-06-31,false",
        "2026-13-01,false",
        "2026-00-10,false",
        "2026-01-00,false",
        "0000-01-01,false",
        "-0044-03-15,true",
        "12026-01-01,true",
        "02026-01-01,false",
        "226-01-01,false",
        "2026-1-1,false",
        "2026-01-01Z,true",
        "2026-01-01+14:00,true",
        "2026-01-01+14:01,false",
        "2026-01-01+1:00,false",
        "2026-01-01T00:00:00,false",
        "20260101,false",
        "-,false",
        "99999999999-01-01,false",
        "2026-01-01-,false",
        "2026/01/01,false",
        "2147483647-01-01,true",
        "2147483648-01-01,false",
        "9999-12-31,true",
        "2026-12-32,false",
        "2026-07-0,false",
        "-0004-02-29,true",
        "-0100-02-29,false",
        "2026-01-01-14:00,true",
        "2026-01-01+13:59,true",
        "2026-01-01+13:60,false",
        "2026-01-01+15:00,false",
        "2026-01-01+0100,false",
        "2026-01-01+01-00,false",
        "2026-01-01x01:00,false",
        "2026-01-01+01:00x,false",
        "2026-01-01+x1:00,false",
        "2026-01-01+01:0x,false",
        "2026-01-01Zx,false"
    })
    void datum(String tekst, boolean geldig) {
        assertThat(Kalender.datum(tekst.toCharArray(), tekst.length())).isEqualTo(geldig);
    }

    @ParameterizedTest
    @CsvSource({
        "12:30:00,true",
        "24:00:00,true",
        "24:00:01,false",
        "24:00:00.0,true",
        "24:00:00.1,false",
        "23:59:59.999,true",
        "23:59:60,false",
        "12:60:00,false",
        "12:30,false",
        "12:30:00.,false",
        "12:30:00Z,true",
        "1:30:00,false",
        "25:00:00,false",
        "12:30:00+01:00,true",
        "12.30.00,false",
        "00:00:00,true",
        "23:59:59,true",
        "24:01:00,false",
        "12:30:0,false",
        "12:3x:00,false",
        "12:30:00x,false",
        "12:30:00.5+14:00,true",
        "12:30-00,false"
    })
    void tijd(String tekst, boolean geldig) {
        assertThat(Kalender.tijd(tekst.toCharArray(), tekst.length())).isEqualTo(geldig);
    }

    @ParameterizedTest
    @CsvSource({"5,true", "+5,true", "-5,true", "007,true", "-0,true", "+,false", "5.0,false", "1e3,false", "٣,false"})
    void getal(String tekst, boolean geldig) {
        assertThat(Getal.geldig(tekst.toCharArray(), tekst.length())).isEqualTo(geldig);
    }

    @ParameterizedTest
    @CsvSource({"-0044-03-15,0001-01-01", "12026-01-01,9999-12-31", "2026-07-01+02:00,2026-07-01"})
    void een_dag_buiten_het_bereik_van_andere_systemen_wordt_het_einde_ervan(String tekst, String dag)
            throws Exception {
        XMLGregorianCalendar jdk = DatatypeFactory.newInstance().newXMLGregorianCalendar(tekst);
        assertThat(jdk.isValid()).isTrue();
        assertThat(Kalender.dag(tekst)).hasToString(dag);
    }
}
