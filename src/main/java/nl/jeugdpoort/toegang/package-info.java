/**
 * Who is calling and how the API speaks: login by password, certificate or OpenID Connect, roles, problem+json, headers, OpenAPI.
 * May use: deelnemer, instelling.
 */
package nl.jeugdpoort.toegang;
