package nl.jeugdpoort.aanmelding;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.jeugdpoort.aanmelding.route.Actor;
import nl.jeugdpoort.aanmelding.route.Zaak;

/**
 * A case: what it began with, and how it stands.
 *
 * @param id random UUID
 * @param begonnenOp moment on the gateway's clock (UTC)
 */
public record Aanmelding(UUID id, Kop kop, Instant begonnenOp, Zaak zaak) {

    /**
     * What a case began with; only the client may become known later.
     *
     * @param kenmerk the reference of the GI, unique for the GI and the gemeente
     * @param gi code of the gecertificeerde instelling
     * @param gemeente code of the gemeente
     * @param regio CBS code of the region of the gemeente
     * @param client keyed hash of the BSN, as in the registers; null as long as no document or request told the BSN
     * @param vorige the case that another gemeente handed over, null when none did
     */
    public record Kop(String kenmerk, String gi, String gemeente, String regio, UUID client, UUID vorige) {}

    Aanmelding met(Zaak andere) {
        return new Aanmelding(id, kop, begonnenOp, andere);
    }

    /** Codes of all that may see it. */
    public Set<String> partijen() {
        Set<String> partijen = new LinkedHashSet<>();
        partijen.add(kop.gi());
        partijen.add(kop.gemeente());
        partijen.addAll(zaak.aanbieders());
        return partijen;
    }

    /** For whom a participant speaks in this case; empty for who is no party. */
    Set<Actor> rollen(String deelnemer) {
        Set<Actor> rollen = EnumSet.noneOf(Actor.class);
        for (Actor actor : Actor.values()) {
            if (spreektVoor(deelnemer, actor)) {
                rollen.add(actor);
            }
        }
        return rollen;
    }

    private boolean spreektVoor(String deelnemer, Actor actor) {
        return switch (actor.partij()) {
            case GI -> deelnemer.equals(kop.gi());
            case GEMEENTE -> deelnemer.equals(kop.gemeente());
            case AANBIEDER -> deelnemer.equals(zaak.aanbieder());
            case ELKE_AANBIEDER -> zaak.aanbieders().contains(deelnemer);
        };
    }

    /** The participant that speaks for an actor; the GI where no aanbieder is known yet, since the jeugdbeschermer stays responsible. */
    String deelnemer(Actor actor) {
        return switch (actor.partij()) {
            case GI -> kop.gi();
            case GEMEENTE -> kop.gemeente();
            case AANBIEDER, ELKE_AANBIEDER -> zaak.aanbieder() == null ? kop.gi() : zaak.aanbieder();
        };
    }
}
