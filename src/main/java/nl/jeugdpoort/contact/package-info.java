/**
 * The contact register: who is to be addressed for a function, gemeente and wijk, and who replaces whom. Suppliers deliver it in XML, JSON
 * or CSV, or entry by entry; every form is read into the same fields and judged by the same rules. Nothing in it is overwritten. A delivery
 * may also come as a message, by any channel; its report goes back as one.
 * May use: instelling, deelnemer, bericht, ontvangst, aflevering, signaal, termijn, toegang, audit.
 */
package nl.jeugdpoort.contact;
