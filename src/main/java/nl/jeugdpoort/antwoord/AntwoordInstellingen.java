package nl.jeugdpoort.antwoord;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the answers.
 *
 * @param xsdVersie version of the schemas that answers say they are made with (XsdVersieRetour, IV034)
 */
@ConfigurationProperties("jeugdpoort.antwoord")
record AntwoordInstellingen(@DefaultValue("1.0.0") String xsdVersie) {}
