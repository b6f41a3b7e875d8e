/**
 * Reads YAML and CSV files of {@code config/} into validated records; every error names file, line and field in plain Dutch.
 * May use: nothing else of the gateway.
 */
package nl.jeugdpoort.instelling;
