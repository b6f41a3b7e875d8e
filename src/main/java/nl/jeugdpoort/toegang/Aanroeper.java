package nl.jeugdpoort.toegang;

import java.io.Serializable;

/**
 * Who makes a call.
 *
 * @param code code of the participant, or login name of the operator
 * @param operator whether this is an operator, who sees everything
 */
public record Aanroeper(String code, boolean operator) implements Serializable {}
