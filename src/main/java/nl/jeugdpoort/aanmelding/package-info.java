/**
 * A case (zaak): one aanmelding on its way to help, from the contactverzoek to the start. The route that a region chose says which steps
 * there are; messages and people move the case, and every change is a gebeurtenis from which its state can be worked out again.
 * May use: instelling, deelnemer, bericht, bepaling, aflevering, ontvangst, termijn, contact, signaal, toegang, standaard, audit.
 */
package nl.jeugdpoort.aanmelding;
