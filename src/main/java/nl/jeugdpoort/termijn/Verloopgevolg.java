package nl.jeugdpoort.termijn;

import java.util.List;

/**
 * What another part of the gateway does when terms expired. Part of the transaction that marks them, which holds many of them, so it may
 * wait for nobody.
 */
public interface Verloopgevolg {

    void verlopen(List<TermijnOverzicht> termijnen);
}
