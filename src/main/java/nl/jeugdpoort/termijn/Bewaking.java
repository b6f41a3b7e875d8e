package nl.jeugdpoort.termijn;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Watches the terms: warns of those that come near their end and marks those that have passed it, each once. */
@Component("termijnbewaking")
class Bewaking {

    /** Any number that no other task uses: one node at a time watches. */
    private static final long SLOT = 74_300;

    private static final int TEGELIJK = 1_000;

    private final TermijnStore store;
    private final Termijnconfig config;
    private final Termijnsignalen signalen;
    private final Clock klok;
    private final Beurt beurt;
    private final List<Verloopgevolg> gevolgen;

    Bewaking(
            TermijnStore store,
            Termijnconfig config,
            Termijnsignalen signalen,
            Clock klok,
            Beurt beurt,
            List<Verloopgevolg> gevolgen) {
        this.store = store;
        this.config = config;
        this.signalen = signalen;
        this.klok = klok;
        this.beurt = beurt;
        this.gevolgen = gevolgen;
    }

    /** Deals with everything that is due now, in batches of one transaction each; does nothing while another node does it. */
    public void bewaak() {
        while (beurt.neem(SLOT, this::ronde)) {
            // Each round is a transaction of its own, so that messages wait for one batch at most.
        }
    }

    /** Expired before near its end: who is told that a term is over needs no warning. Returns whether there may be more. */
    private boolean ronde() {
        var nu = klok.instant();
        var verlopen = store.laatVerlopen(nu, TEGELIJK);
        signalen.verlopen(verlopen, config.regels());
        vertel(verlopen);
        if (verlopen.size() == TEGELIJK) {
            return true;
        }
        var nadert = store.laatWaarschuwen(nu, TEGELIJK);
        signalen.nadert(nadert, config.regels());
        return nadert.size() == TEGELIJK;
    }

    private void vertel(List<Termijn> verlopen) {
        if (!verlopen.isEmpty()) {
            List<TermijnOverzicht> overzicht =
                    verlopen.stream().map(config::overzicht).toList();
            gevolgen.forEach(gevolg -> gevolg.verlopen(overzicht));
        }
    }
}
