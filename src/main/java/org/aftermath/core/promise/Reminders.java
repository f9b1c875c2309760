package org.aftermath.core.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.work.PageMemory;
import org.aftermath.core.work.Writes;

/** Of what people were told by mail, and when last (port). One contract test binds every implementation. */
public interface Reminders extends PageMemory {

    /**
     * Something that somebody may be told of.
     *
     * @param name what tells it from others for one reader, at most 120 characters
     * @param about what it is about; empty for a list
     */
    record Topic(String name, Optional<FollowUpUid> about) {}

    /**
     * What one person was told.
     *
     * @param mail the day of the last mail, or of one that is being written
     * @param topics the day on which each was told of last, by its name
     */
    record Told(Optional<LocalDate> mail, Map<String, LocalDate> topics) {

        /** Whether that was told on that day or later. */
        boolean since(String topic, LocalDate day) {
            return Optional.ofNullable(topics.get(topic))
                    .filter(told -> !told.isBefore(day))
                    .isPresent();
        }
    }

    Told told(UserRef reader);

    /**
     * Takes it upon us to write that person the one mail of a day. Of two nodes one may; if whoever did has not told
     * anything after some minutes, another may.
     */
    @Writes
    boolean begin(UserRef reader, LocalDate day, Instant now);

    /** Notes down that the mail of the day went out, and of what it told; nobody writes another. */
    @Writes
    void tell(UserRef reader, LocalDate day, List<Topic> topics);
}
