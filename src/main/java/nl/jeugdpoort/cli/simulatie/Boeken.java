package nl.jeugdpoort.cli.simulatie;

import java.util.List;

/** The books of all pairs of one run. */
record Boeken(Run run, List<Boek> perPaar) {

    /**
     * Writes down what a party has confirmed.
     *
     * @return whether it belongs to this run
     */
    boolean boek(String door, Post post, long op) {
        if (isHeen(post)) {
            van(post.eigen().identificatie()).ontvangen(Run.nummer(post.eigen().identificatie()), door);
            return true;
        }
        if (post.antwoordOp() != null && vanDezeRun(post.antwoordOp())) {
            van(post.antwoordOp()).beantwoord(Run.nummer(post.antwoordOp()), door, post.keurtAf(), op);
            return true;
        }
        return false;
    }

    /** Whether the simulator has sent this message itself, as part of the traffic. */
    boolean isHeen(Post post) {
        return post.eigen() != null && vanDezeRun(post.eigen().identificatie());
    }

    boolean vanDezeRun(String identificatie) {
        return run.kent(identificatie) && Run.paar(identificatie) < perPaar.size();
    }

    Telling telling() {
        Telling telling = new Telling();
        perPaar.forEach(b -> b.tel(telling));
        return telling;
    }

    private Boek van(String identificatie) {
        return perPaar.get(Run.paar(identificatie));
    }
}
