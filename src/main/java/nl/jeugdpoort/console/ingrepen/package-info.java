/** The pages under {@code /ingrepen}: what was decided, a decision about one message or about a search result, and a message made anew. */
package nl.jeugdpoort.console.ingrepen;
