package nl.jeugdpoort.toegang;

/**
 * Who makes a call.
 *
 * @param code code of the participant, or login name of the operator
 * @param operator whether this is an operator, who sees everything
 */
public record Aanroeper(String code, boolean operator) {}
