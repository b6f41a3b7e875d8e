package nl.jeugdpoort.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdpoort.toegang.Aanroeper;
import org.springframework.stereotype.Component;

/** Brings together what somebody may see and do of an entry. */
@Component
class Contactdossiers {

    private final Contactregister register;
    private final Contactboek boek;
    private final Rechten rechten;

    Contactdossiers(Contactregister register, Contactboek boek, Rechten rechten) {
        this.register = register;
        this.boek = boek;
        this.rechten = rechten;
    }

    Contactkaart kaart(Contact contact, Aanroeper wie) {
        Map<String, String> velden = new LinkedHashMap<>();
        Contactregel.waarden(contact).forEach((naam, waarden) -> velden.put(naam, String.join(", ", waarden)));
        boolean ziet = rechten.zietGeschiedenis(wie, contact.sleutel());
        return new Contactkaart(
                register.beelden(List.of(contact), register.vandaag()).getFirst(),
                velden,
                ziet ? Contactverloop.van(boek.geschiedenis(contact.id())) : null,
                !contact.beeindigd() && rechten.magSchrijven(wie, contact.sleutel()));
    }
}
