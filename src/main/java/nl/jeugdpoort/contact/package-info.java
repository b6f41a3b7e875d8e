/**
 * The contact register: who is to be addressed for a function, gemeente and wijk, and who replaces whom. Suppliers deliver it in XML, JSON
 * or CSV, or entry by entry; every form is read into the same fields and judged by the same rules. Nothing in it is overwritten.
 * May use: instelling, deelnemer, signaal, termijn, toegang.
 */
package nl.jeugdpoort.contact;
