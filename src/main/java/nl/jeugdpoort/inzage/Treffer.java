package nl.jeugdpoort.inzage;

/** A message that was found, with the number by which one reads on from it. */
record Treffer(long volgnummer, Berichtregel regel) {}
