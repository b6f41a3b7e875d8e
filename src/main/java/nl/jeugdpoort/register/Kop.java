package nl.jeugdpoort.register;

import java.time.LocalDate;

/**
 * The header of a message. All fields are null outside JW325.
 *
 * @param declaratieIdentificatie DeclaratieIdentificatie/Identificatie
 * @param declaratieDagtekening DeclaratieIdentificatie/Dagtekening
 * @param basisXsdVersie XsdVersieDeclaratie/BasisschemaXsdVersie
 * @param berichtXsdVersie XsdVersieDeclaratie/BerichtXsdVersie
 */
public record Kop(
        String declaratieIdentificatie, LocalDate declaratieDagtekening, String basisXsdVersie, String berichtXsdVersie)
        implements Berichtklasse {}
