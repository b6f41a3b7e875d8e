/** To whom the documents of a case go, as what, and what of them: who stands for the lokaal team, the network and the RET of a region. */
package nl.jeugdpoort.aanmelding.levering;
