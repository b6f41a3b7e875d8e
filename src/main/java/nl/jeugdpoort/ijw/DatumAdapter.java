package nl.jeugdpoort.ijw;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;

/** Reads and writes xs:date without a time zone as {@link LocalDate}. */
public final class DatumAdapter extends XmlAdapter<String, LocalDate> {

    /** Years beyond four digits carry no plus sign in xs:date, as they do in ISO_LOCAL_DATE. */
    private static final DateTimeFormatter XS_DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 9, SignStyle.NORMAL)
            .appendPattern("-MM-dd")
            .toFormatter();

    @Override
    public LocalDate unmarshal(String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst.strip(), XS_DATE);
    }

    @Override
    public String marshal(LocalDate datum) {
        return datum == null ? null : XS_DATE.format(datum);
    }
}
