package nl.jeugdpoort.toegang;

import java.io.Serializable;
import java.util.Set;
import nl.jeugdpoort.deelnemer.Inloggegevens.Rol;

/**
 * Who makes a call.
 *
 * @param code code of the participant for whom it is made, or login name of who runs the gateway; the actor in every history
 * @param naam login name of the person, the code itself for a system of a participant
 * @param rol what it may do
 * @param namens codes of the participants whose messages, terms and cases it sees; says nothing where the role sees all
 */
public record Aanroeper(String code, String naam, Rol rol, Set<String> namens) implements Serializable {

    public Aanroeper {
        namens = Set.copyOf(namens);
    }

    /** A participant's own system, or whoever logs in under the code of the participant. */
    public static Aanroeper deelnemer(String code) {
        return new Aanroeper(code, code, Rol.DEELNEMER, Set.of(code));
    }

    /** Somebody who runs the gateway day by day. */
    public static Aanroeper operator(String naam) {
        return new Aanroeper(naam, naam, Rol.OPERATOR, Set.of());
    }

    public boolean mag(Recht recht) {
        return recht.van(rol);
    }

    /** Whether it sees what concerns this participant. */
    public boolean ziet(String deelnemer) {
        return mag(Recht.ALLES_ZIEN) || namens.contains(deelnemer);
    }
}
