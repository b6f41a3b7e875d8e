/**
 * Measures the promises about speed, memory and start time on the machine at hand: {@code ./mvnw -Pbench verify}. One run gives one report,
 * {@code target/bench/rapport.md}.
 */
package nl.jeugdpoort.bench;
