package nl.jeugdpoort.aanmelding;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that happened.
 *
 * @param soort kind, for example {@code contact-gelegd}
 * @param aanbieder the aanbieder that goes on; only with events that name one
 * @param gemeente the gemeente that takes over; only with {@code woonplaatsbeginsel}
 */
public record Gebeurtenismelding(
        @JsonProperty(required = true) String soort, String aanbieder, String gemeente, String toelichting) {}
