package nl.jeugdpoort.toegang;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/** The sessions of all nodes, found by the name under which their owner logged in. */
final class Sessieregister<S extends Session> extends SpringSessionBackedSessionRegistry<S> {

    Sessieregister(FindByIndexNameSessionRepository<S> sessies) {
        super(sessies);
    }

    @Override
    protected String name(Object wie) {
        return wie instanceof Aanroeper aanroeper ? aanroeper.naam() : super.name(wie);
    }
}
