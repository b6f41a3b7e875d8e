package nl.jeugdpoort.xsd;

import static nl.jeugdpoort.xsd.Waarden.kies;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small damage to a message, well-formed always, valid sometimes; the same seed gives the same damage. Made to compare two validators,
 * so a mutation says nothing of the verdict it deserves.
 */
public final class Mutaties {

    private static final String VREEMD = "urn:voorbeeld:vreemd";

    /** What was done (for messages of failure) and the message that came of it. */
    public record Mutatie(String naam, String xml) {
        @Override
        public String toString() {
            return naam;
        }
    }

    /** One sort of damage, done to one element of the tree. */
    private enum Soort {
        WAARDE(true, (blad, toeval) -> blad.tekst(kies(blad.tekst(), toeval))),
        WEGLATEN(false, (ouder, toeval) -> ouder.inhoud.remove(plek(ouder, toeval))),
        VERDUBBELEN(false, (ouder, toeval) -> {
            int plek = plek(ouder, toeval);
            ouder.inhoud.add(plek, kopie(ouder.inhoud.get(plek)));
        }),
        VERWISSELEN(false, (ouder, toeval) -> {
            Object deel = ouder.inhoud.remove(plek(ouder, toeval));
            ouder.inhoud.add(toeval.nextInt(ouder.inhoud.size() + 1), deel);
        }),
        LEEGMAKEN(false, (ouder, toeval) -> kind(ouder, toeval).inhoud.clear()),
        HERNOEMEN(false, (ouder, toeval) -> {
            Knoop kind = kind(ouder, toeval);
            kind.naam = kind.naam + (toeval.nextBoolean() ? "X" : "");
            kind.naam = toeval.nextBoolean() ? kind.naam : kind.naam.toLowerCase(java.util.Locale.ROOT);
        }),
        ANDERE_NAMESPACE(false, (ouder, toeval) -> {
            Knoop kind = kind(ouder, toeval);
            kind.naam = (toeval.nextBoolean() ? "ijw:" : "vreemd:") + kind.lokaleNaam();
            kind.attributen.put("xmlns:vreemd", VREEMD);
            kind.attributen.put("xmlns:ijw", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema");
        }),
        GEEN_NAMESPACE(false, (ouder, toeval) -> kind(ouder, toeval).naam = "Los"),
        ONBEKEND_ELEMENT(false, (ouder, toeval) -> {
            Knoop nieuw = new Knoop("vreemd:Extra");
            nieuw.attributen.put("xmlns:vreemd", VREEMD);
            ouder.inhoud.add(toeval.nextInt(ouder.inhoud.size() + 1), nieuw);
        }),
        KIND_IN_BLAD(true, (blad, toeval) -> blad.inhoud.add(new Knoop(blad.naam))),
        TEKST_TUSSEN_ELEMENTEN(
                false,
                (ouder, toeval) -> ouder.inhoud.add(
                        toeval.nextInt(ouder.inhoud.size() + 1),
                        List.of(" ", "\n", "x", "\u00A0").get(toeval.nextInt(4)))),
        CDATA(true, (blad, toeval) -> {
            String tekst = blad.tekst();
            blad.inhoud.clear();
            blad.inhoud.add(new Knoop.Ruw("<![CDATA[" + tekst.replace("]]", "") + "]]>"));
        }),
        COMMENTAAR(
                true,
                (blad, toeval) ->
                        blad.inhoud.add(toeval.nextInt(blad.inhoud.size() + 1), new Knoop.Ruw("<!-- x --><?y z?>"))),
        ATTRIBUUT(
                false,
                (ouder, toeval) -> kind(ouder, toeval)
                        .attributen
                        .put(List.of("extra", "xml:lang", "vreemd:extra").get(toeval.nextInt(3)), "nl")),
        XSI_NIL(false, (ouder, toeval) -> {
            Knoop kind = kind(ouder, toeval);
            kind.attributen.put("xsi:nil", List.of("true", "false", "misschien").get(toeval.nextInt(3)));
            if (toeval.nextBoolean()) {
                kind.inhoud.clear();
            }
        }),
        XSI_TYPE(false, (ouder, toeval) -> {
            Knoop kind = kind(ouder, toeval);
            List<String> typen = List.of(
                    kind.naam,
                    "ijw:CDT_" + kind.lokaleNaam(),
                    "ijw:LDT_" + kind.lokaleNaam(),
                    "ijw:LDT_Naam",
                    "ijw:LDT_Datum",
                    "xs:string",
                    "xs:date",
                    "xs:anyType",
                    "ijw:BestaatNiet",
                    "StUF:Systeem",
                    "StUF:Refnummer");
            kind.attributen.put("xmlns:StUF", "http://www.egem.nl/StUF/StUF0301");
            kind.attributen.putIfAbsent("xmlns:ijw", "http://www.istandaarden.nl/ijw/3_2/basisschema/schema");
            kind.attributen.put("xsi:type", typen.get(toeval.nextInt(typen.size())));
        });

        private final boolean opBlad;
        private final BiConsumer<Knoop, Random> doe;

        Soort(boolean opBlad, BiConsumer<Knoop, Random> doe) {
            this.opBlad = opBlad;
            this.doe = doe;
        }
    }

    private static final Soort[] SOORTEN = Soort.values();

    private Mutaties() {}

    /** {@code aantal} mutations of a well-formed message; every tenth is damaged twice. */
    public static Stream<Mutatie> van(String xml, long seed, int aantal) {
        Knoop bron = Knoop.lees(xml);
        bron.attributen.put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        bron.attributen.put("xmlns:xs", "http://www.w3.org/2001/XMLSchema");
        bron.attributen.put("xmlns:vreemd", VREEMD);
        Random toeval = new Random(seed);
        return IntStream.range(0, aantal).mapToObj(nummer -> {
            Knoop kopie = bron.kopie();
            String gedaan = muteer(kopie, toeval);
            if (nummer % 10 == 9) {
                gedaan += ", " + muteer(kopie, toeval);
            }
            return new Mutatie("#" + nummer + " (seed " + seed + "): " + gedaan, kopie.toString());
        });
    }

    private static String muteer(Knoop wortel, Random toeval) {
        Soort soort = toeval.nextInt(2) == 0 ? Soort.WAARDE : SOORTEN[toeval.nextInt(SOORTEN.length)];
        List<Knoop> plekken = wortel.alle().stream()
                .filter(knoop -> knoop.isBlad() == soort.opBlad)
                .toList();
        if (plekken.isEmpty()) {
            return soort + " vond geen plek";
        }
        Knoop plek = plekken.get(toeval.nextInt(plekken.size()));
        soort.doe.accept(plek, toeval);
        return soort + " bij " + plek.naam;
    }

    private static int plek(Knoop ouder, Random toeval) {
        return toeval.nextInt(ouder.inhoud.size());
    }

    private static Knoop kind(Knoop ouder, Random toeval) {
        List<Knoop> kinderen = ouder.kinderen();
        return kinderen.get(toeval.nextInt(kinderen.size()));
    }

    private static Object kopie(Object deel) {
        return deel instanceof Knoop knoop ? knoop.kopie() : deel;
    }
}
