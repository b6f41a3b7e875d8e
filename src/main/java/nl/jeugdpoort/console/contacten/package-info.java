/** The pages under {@code /contacten}: the contact register to search, one entry to confirm and correct, and files that are looked at before they count. */
package nl.jeugdpoort.console.contacten;
