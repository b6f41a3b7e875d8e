package nl.jeugdpoort.ijw;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Reads and writes xs:time without a time zone as {@link LocalTime}; 24:00:00 is midnight, nanoseconds are the finest part kept. */
public final class TijdAdapter extends XmlAdapter<String, LocalTime> {

    private static final Pattern EINDE_VAN_DE_DAG = Pattern.compile("24:00:00(\\.0+)?");
    private static final Pattern FIJNER_DAN_NANO = Pattern.compile("(?<=\\.[0-9]{9})[0-9]+$");

    @Override
    public LocalTime unmarshal(String tekst) {
        if (tekst == null) {
            return null;
        }
        String tijd = tekst.strip();
        return EINDE_VAN_DE_DAG.matcher(tijd).matches()
                ? LocalTime.MIDNIGHT
                : LocalTime.parse(FIJNER_DAN_NANO.matcher(tijd).replaceFirst(""));
    }

    @Override
    public String marshal(LocalTime tijd) {
        return tijd == null ? null : DateTimeFormatter.ISO_LOCAL_TIME.format(tijd);
    }
}
