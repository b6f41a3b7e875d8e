/**
 * The aanmeldroutes and the engine that plays them: a route is data, the state of a case is what its gebeurtenissen make of the route.
 * Knows no database, no clock and no message.
 */
package nl.jeugdpoort.aanmelding.route;
