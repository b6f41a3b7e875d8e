/**
 * Who is calling and how the API speaks: authentication, roles, problem+json, headers, OpenAPI.
 * May use: deelnemer.
 */
package nl.jeugdpoort.toegang;
