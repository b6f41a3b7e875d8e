package nl.jeugdpoort.inzage;

import nl.jeugdpoort.bericht.Bericht;

/**
 * A message with its body, after it was written down who opened it.
 *
 * @param mediatype what its body is
 * @param bestandsnaam under which it can be saved, safe on every file system
 */
public record Geopend(Bericht bericht, byte[] inhoud, String mediatype, String bestandsnaam) {}
