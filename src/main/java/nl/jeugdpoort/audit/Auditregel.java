package nl.jeugdpoort.audit;

/**
 * What is to be written down.
 *
 * @param wie login name of the person, or code of the participant; what was typed is not written down when no such login exists
 * @param rol word for the role, null when the login failed
 * @param handeling what was done
 * @param objectsoort what kind of thing it was done to, for example {@code bericht}; null for none
 * @param object its id, never anything personal; null for none
 * @param doel why, as the person said, null when not asked; no personal data
 * @param gelukt whether it was done
 */
public record Auditregel(
        String wie, String rol, Handeling handeling, String objectsoort, String object, String doel, boolean gelukt) {}
