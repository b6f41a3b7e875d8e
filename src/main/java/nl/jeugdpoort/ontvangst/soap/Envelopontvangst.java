package nl.jeugdpoort.ontvangst.soap;

import nl.jeugdpoort.ontvangst.soap.Besluit.Geweigerd;
import nl.jeugdpoort.stuf.Envelop;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Takes envelopes in the order of ggk0210, section 8: who may send, seen before, right parties, known question, and only then the content. */
@Component
class Envelopontvangst implements Envelopdeur {

    private final Envelopcontrole controle;
    private final Vrachtontvangst vrachten;
    private final Foutontvangst fouten;
    private final Afwijzer afwijzer;

    Envelopontvangst(Envelopcontrole controle, Vrachtontvangst vrachten, Foutontvangst fouten, Afwijzer afwijzer) {
        this.controle = controle;
        this.vrachten = vrachten;
        this.fouten = fouten;
        this.afwijzer = afwijzer;
    }

    @Override
    public Antwoord neem(Aanroeper aanroeper, Envelop envelop) {
        if (!controle.isDeelnemer(aanroeper)) {
            return nietOvergenomen(Besluit.weiger("IB002", "Meld u aan als deelnemer."));
        }
        return switch (envelop) {
            case Envelop.Vracht vracht -> antwoord(aanroeper, vracht, vrachten.neem(aanroeper, vracht));
            case Envelop.Afwijzing fo01 -> antwoord(fouten.neem(aanroeper, fo01));
            case Envelop.Ontvangstbevestiging bv03 -> nietOvergenomen(Besluit.weiger("StUF025", ""));
        };
    }

    private Antwoord antwoord(Aanroeper aanroeper, Envelop.Vracht vracht, Besluit besluit) {
        if (besluit instanceof Geweigerd geweigerd && geweigerd.achteraf()) {
            afwijzer.wijsAf(controle.adresVoorAfwijzing(aanroeper, vracht), vracht, geweigerd.melding());
            return new Antwoord.Overgenomen();
        }
        return antwoord(besluit);
    }

    /** A Fo01 is never answered with a Fo01. */
    private static Antwoord antwoord(Besluit besluit) {
        return switch (besluit) {
            case Besluit.Overgenomen goed -> new Antwoord.Overgenomen();
            case Geweigerd geweigerd -> nietOvergenomen(geweigerd);
        };
    }

    private static Antwoord nietOvergenomen(Geweigerd geweigerd) {
        return new Antwoord.NietOvergenomen(geweigerd.melding());
    }
}
