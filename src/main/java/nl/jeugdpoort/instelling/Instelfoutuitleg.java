package nl.jeugdpoort.instelling;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start that fails on the configuration into a text for the operator, without a stack trace. */
final class Instelfoutuitleg extends AbstractFailureAnalyzer<OngeldigeInstellingen> {

    @Override
    protected FailureAnalysis analyze(Throwable hoofd, OngeldigeInstellingen oorzaak) {
        return new FailureAnalysis(
                "De instellingen kloppen niet, daarom start jeugdpoort niet:\n\n" + oorzaak.getMessage(),
                "Verbeter de genoemde regels en start opnieuw.",
                oorzaak);
    }
}
