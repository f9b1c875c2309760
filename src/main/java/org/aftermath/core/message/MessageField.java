package org.aftermath.core.message;

import java.util.Arrays;
import java.util.Optional;
import org.aftermath.core.postmortem.Style;

/**
 * What people write about the message to those outside (P18, P19): its own words, which somebody agrees to, and the sheet
 * from which support answers questions meanwhile. How many were hit, since when and until when are facts of the incident.
 */
public enum MessageField {
    /** Whom it is for. */
    AUDIENCE("audience", Style.TEXT, 255, true),
    /** Where it is to be told: a status page, a mail. */
    CHANNEL("channel", Style.TEXT, 255, true),
    /** Who writes it and sees it out. */
    OWNER("owner", Style.PERSON, 255, false),
    /** Two or three sentences: how long, and what could be seen. */
    SUMMARY("summary", Style.TEXT, 2_000, true),
    /** Cause, effect, mitigation. */
    HAPPENED("happened", Style.TEXT, 10_000, true),
    /** What was done and what will be. */
    DOING("doing", Style.TEXT, 10_000, true),
    /** Who is hit, in words. */
    WHOM("whom", Style.TEXT, 2_000, false),
    SYMPTOM("symptom", Style.TEXT, 4_000, false),
    WORKAROUND("workaround", Style.TEXT, 4_000, false),
    /** When support hears more. */
    NEXT_NEWS("nextNewsAt", Style.MOMENT, 100, false);

    private final String code;
    private final Style style;
    private final int longest;
    private final boolean wording;

    MessageField(String code, Style style, int longest, boolean wording) {
        this.code = code;
        this.style = style;
        this.longest = longest;
        this.wording = wording;
    }

    /** The name in JSON and forms. */
    public String code() {
        return code;
    }

    public Style style() {
        return style;
    }

    /** Characters. */
    public int longest() {
        return longest;
    }

    /** Whether it is part of what somebody agrees to, so that another value takes the agreement back. */
    boolean isWording() {
        return wording;
    }

    /** Empty if no field has that name. */
    public static Optional<MessageField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
