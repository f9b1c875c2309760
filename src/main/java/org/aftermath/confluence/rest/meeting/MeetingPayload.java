package org.aftermath.confluence.rest.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review meeting in JSON.
 *
 * @param version of the postmortem's record, to be sent with what is changed
 * @param at when it is to begin, as a form of the reader writes it: local in {@code zone}, without a zone
 * @param start the same as an instant
 * @param due until which day it is to be held
 * @param guests who is on the list
 * @param proposed whom the facts speak for
 * @param absent responders who have no account here
 * @param warnings in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingPayload(
        int version,
        String zone,
        String at,
        @Nullable String start,
        int minutes,
        String place,
        @Nullable String due,
        @Nullable String linkSentAt,
        @Nullable String heldAt,
        List<Guest> guests,
        List<Guest> proposed,
        List<String> absent,
        List<String> warnings,
        boolean editable) {

    /**
     * Somebody on a list.
     *
     * @param why they are proposed; told of proposed ones only
     * @param told whether a letter went out to them; told of those on the list only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Guest(
            String user,
            String name,
            boolean required,
            @Nullable String why,
            @Nullable Boolean told) {}

    public MeetingPayload {
        guests = List.copyOf(guests);
        proposed = List.copyOf(proposed);
        absent = List.copyOf(absent);
        warnings = List.copyOf(warnings);
    }
}
