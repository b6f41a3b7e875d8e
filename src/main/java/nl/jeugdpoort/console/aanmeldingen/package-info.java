/** The pages under {@code /aanmeldingen}: the cases, and one case with its steps, what happened, and a form to report what happens next. */
package nl.jeugdpoort.console.aanmeldingen;
