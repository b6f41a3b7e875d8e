package nl.jeugdpoort.instelling;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; holds every error at once. */
public final class OngeldigeInstellingen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Instelfout> fouten;

    public OngeldigeInstellingen(List<Instelfout> fouten) {
        super(fouten.stream().map(Instelfout::toString).collect(Collectors.joining("\n")));
        this.fouten = List.copyOf(fouten);
    }

    public List<Instelfout> fouten() {
        return fouten;
    }
}
