package nl.jeugdpoort.toegang;

import static nl.jeugdpoort.deelnemer.Inloggegevens.Rol.AUDITOR;
import static nl.jeugdpoort.deelnemer.Inloggegevens.Rol.DEELNEMER;
import static nl.jeugdpoort.deelnemer.Inloggegevens.Rol.FUNCTIONEEL_BEHEERDER;
import static nl.jeugdpoort.deelnemer.Inloggegevens.Rol.MEDEWERKER;
import static nl.jeugdpoort.deelnemer.Inloggegevens.Rol.OPERATOR;
import static nl.jeugdpoort.deelnemer.Inloggegevens.Rol.REGIOBEHEERDER;

import java.util.Set;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/** What somebody may do, and the roles that may. */
public enum Recht {
    /** See of every participant what is not the body of a message. Who may not, sees only whom it stands for. */
    ALLES_ZIEN(OPERATOR, FUNCTIONEEL_BEHEERDER, AUDITOR),
    /** Open the bodies of messages that it sees; people give a reason, and it is written down. */
    INHOUD(OPERATOR, DEELNEMER, MEDEWERKER),
    /** Hand over messages: that is for systems. An operator hears why his is not taken. */
    INDIENEN(OPERATOR, DEELNEMER),
    /** Decide about messages and deliveries, and report in cases on behalf of anybody. */
    INGRIJPEN(OPERATOR),
    /** Test the channels of participants and write in the contact register of every region. */
    BEHEREN(OPERATOR, FUNCTIONEEL_BEHEERDER),
    /** Write in the contact register of its own region. */
    REGIO_BEHEREN(REGIOBEHEERDER),
    /** Report in cases, and write contacts, on behalf of the participant that it stands for. */
    MELDEN(OPERATOR, DEELNEMER, MEDEWERKER),
    /** See the active configuration, without secrets. */
    INSTELLINGEN(OPERATOR, FUNCTIONEEL_BEHEERDER, AUDITOR),
    /** See how the gateway, the participants and the terms do; who does not see all, sees its own part. */
    CIJFERS(OPERATOR, FUNCTIONEEL_BEHEERDER, REGIOBEHEERDER, AUDITOR, DEELNEMER, MEDEWERKER),
    /** Read, check and take out the audit log. */
    AUDIT(AUDITOR);

    private final Set<Rol> rollen;

    Recht(Rol... rollen) {
        this.rollen = Set.of(rollen);
    }

    boolean van(Rol rol) {
        return rollen.contains(rol);
    }
}
