package nl.jeugdpoort.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.jeugdpoort.instelling.Csvlezer;

/** One reading of everything that lies outside the messages; never changes. */
public final class Contractgegevens implements Contracten, Gemeenten {

    private final Gemeentelijst gemeenten;
    private final Map<String, Productlijst> lijsten;
    private final Map<String, Map<String, Contract>> contracten;

    private Contractgegevens(Csvlezer lezer) {
        Codes codes = Codes.lees(lezer);
        gemeenten = Gemeentelijst.lees(lezer);
        lijsten = Productlijst.leesAlle(lezer, codes.categorieen());
        lezer.controleer(); // wrong lists would make good contracts look wrong
        contracten = new Contractlezer(codes, gemeenten, lijsten).lees(lezer);
        lezer.controleer();
    }

    /**
     * Reads a config folder: its contracts, its product code lists, and the gemeenten, of which it need not have a list of its own.
     *
     * @throws nl.jeugdpoort.instelling.OngeldigeInstellingen with every error
     */
    public static Contractgegevens uit(Path config) {
        return new Contractgegevens(new Csvlezer(config));
    }

    @Override
    public boolean kent(String gemeente, String aanbieder) {
        return contracten.getOrDefault(gemeente, Map.of()).containsKey(aanbieder);
    }

    @Override
    public Productafspraken over(String gemeente, String aanbieder, String categorie, String code) {
        Contract contract = contracten.getOrDefault(gemeente, Map.of()).getOrDefault(aanbieder, Contract.GEEN);
        return new Productafspraken(new Product(categorie, code), contract, lijsten);
    }

    @Override
    public boolean bestaat(String code, LocalDate dag) {
        return gemeenten.bestaat(code, Periode.dag(dag));
    }

    @Override
    public String toString() {
        return contracten.values().stream().mapToInt(Map::size).sum() + " contracten, " + lijsten.size()
                + " productcodelijsten, " + gemeenten.aantal() + " gemeenten";
    }
}
