package nl.jeugdpoort.toets.schema;

import java.util.List;

/** What a product line tells. */
enum Productveld {
    TOEWIJZINGNUMMER,
    REFERENTIE,
    BEGIN,
    EINDE,
    REDEN,
    STATUS;

    /** The names of the elements that may hold it, the first that the schema has counts. */
    List<String> namen(Standaard.Productregels regels) {
        return switch (this) {
            case TOEWIJZINGNUMMER -> regels.toewijzingNummer();
            case REFERENTIE -> regels.referentie();
            case BEGIN -> regels.begin();
            case EINDE -> regels.einde();
            case REDEN -> regels.reden();
            case STATUS -> regels.status();
        };
    }
}
