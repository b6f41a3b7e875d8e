/**
 * The standards that the gateway speaks. A standard and release is a folder of schemas, code lists and a rule list, found by itself, with a
 * {@code standaard.yaml} that says what the rest of the gateway needs to know of it; nothing else in the gateway knows one by name.
 * May use: nothing.
 */
package nl.jeugdpoort.standaard;
