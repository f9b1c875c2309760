package org.aftermath.core.writing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.aftermath.core.followup.FollowUp;

/** A short text that differs as soon as two states of a follow-up do. */
public final class Revision {

    private Revision() {}

    /** Of everything that the page says of it, and of nothing else. */
    public static String of(FollowUp followUp) {
        return UUID.nameUUIDFromBytes(followUp.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
