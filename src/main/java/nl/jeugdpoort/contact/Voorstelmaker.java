package nl.jeugdpoort.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdpoort.contact.Contact.Sleutel;
import nl.jeugdpoort.contact.Leveringen.Vooruitblik;

/** Tells what a delivery would do, and tells two such prospects apart. */
final class Voorstelmaker {

    private static final Map<String, List<String>> NIETS = Map.of();

    private final Vooruitblik blik;
    private final Map<UUID, Contact> eerder = new HashMap<>();
    private final Map<UUID, Contact> straks = new HashMap<>();

    Voorstelmaker(Vooruitblik blik) {
        this.blik = blik;
        blik.eerder().values().forEach(contact -> eerder.put(contact.id(), contact));
        blik.wijzigingen().forEach(w -> straks.put(w.contact().id(), w.contact()));
    }

    /** The prospect to show. */
    Leveringvoorstel voorstel(UUID id, String regio) {
        return new Leveringvoorstel(id, regio, false, kenmerk(), blik.rapport(), regels());
    }

    private List<Voorstelregel> regels() {
        return blik.rapport().regels().stream().map(this::regel).toList();
    }

    private Voorstelregel regel(Rapport.Regel regel) {
        Contact nieuw = straks.get(regel.id());
        Contact oud = eerder.get(regel.id());
        return new Voorstelregel(
                regel.plaats(),
                regel.organisatie(),
                regel.kenmerk(),
                nieuw == null ? null : nieuw.persoon().naam(),
                regel.uitkomst(),
                regel.uitkomst() == Rapport.Uitkomst.GEWIJZIGD
                        ? Veldverschil.tussen(waarden(oud), waarden(nieuw))
                        : List.of(),
                regel.bevindingen());
    }

    private static Map<String, List<String>> waarden(Contact contact) {
        return contact == null ? NIETS : Contactregel.waarden(contact);
    }

    /** The same for two prospects when the register that they saw, and what they would do, are the same. */
    String kenmerk() {
        String register = blik.eerder().entrySet().stream()
                .map(paar -> sleutel(paar.getKey()) + paar.getValue().stand().versie() + " "
                        + paar.getValue().stand().beeindigdOp())
                .sorted()
                .collect(Collectors.joining("\n"));
        String gevolg = blik.rapport().regels().stream()
                .map(regel -> regel.plaats() + " " + regel.organisatie() + " " + regel.kenmerk() + " "
                        + regel.uitkomst() + " " + regel.bevindingen())
                .collect(Collectors.joining("\n"));
        return hash(register + "\n\n" + gevolg + "\n" + blik.rapport().opmerking());
    }

    private static String sleutel(Sleutel sleutel) {
        return sleutel.regio() + " " + sleutel.organisatie() + " " + sleutel.kenmerk() + " ";
    }

    private static String hash(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
