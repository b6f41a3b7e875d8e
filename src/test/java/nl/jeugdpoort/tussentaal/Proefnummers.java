package nl.jeugdpoort.tussentaal;

/** Numbers that rise by one, outside a database. */
final class Proefnummers implements Nummering {

    private int laatste;

    @Override
    public int toewijzing(String gemeente) {
        return ++laatste;
    }

    @Override
    public String identificatie() {
        return "TT%010d".formatted(++laatste);
    }
}
