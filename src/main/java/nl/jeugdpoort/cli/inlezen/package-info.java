/** Puts old messages in the order in which they were sent and hands them to a gateway, for its registers only. */
package nl.jeugdpoort.cli.inlezen;
