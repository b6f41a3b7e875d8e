package nl.jeugdpoort.cli.scenario;

/** The stories that can be played; on the command line a name is written as {@code route-301}. */
public enum Scenario {
    ROUTE_301("route-301", new Route301()),
    ROUTE_315("route-315", new Route315()),
    NETWERK("netwerk", new Netwerk()),
    RET("ret", new Expertteam()),
    ESCALATIE("escalatie", new Escalatie());

    private final String naam;
    private final Verhaal verhaal;

    Scenario(String naam, Verhaal verhaal) {
        this.naam = naam;
        this.verhaal = verhaal;
    }

    Verhaal verhaal() {
        return verhaal;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return naam;
    }
}
