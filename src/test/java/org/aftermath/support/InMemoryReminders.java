package org.aftermath.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.promise.Reminders;

public final class InMemoryReminders implements Reminders {

    private final Map<UserRef, Map<Topic, LocalDate>> told = new HashMap<>();
    private final Map<UserRef, LocalDate> mails = new HashMap<>();
    private final Map<UserRef, Begun> begun = new HashMap<>();

    private record Begun(LocalDate day, Instant at) {}

    @Override
    public synchronized Told told(UserRef reader) {
        var topics = new HashMap<String, LocalDate>();
        told.getOrDefault(reader, Map.of()).forEach((topic, day) -> topics.put(topic.name(), day));
        return new Told(Optional.ofNullable(mails.get(reader)), topics);
    }

    @Override
    public synchronized boolean begin(UserRef reader, LocalDate day, Instant now) {
        var mail = mails.getOrDefault(reader, LocalDate.MIN);
        var before = begun.getOrDefault(reader, new Begun(LocalDate.MIN, Instant.MIN));
        var taken = !before.day().isBefore(day) && before.at().isAfter(now.minus(Duration.ofMinutes(10)));
        if (taken || !mail.isBefore(day)) {
            return false;
        }
        begun.put(reader, new Begun(day, now));
        return true;
    }

    @Override
    public synchronized void tell(UserRef reader, LocalDate day, List<Topic> topics) {
        mails.put(reader, day);
        var theirs = told.computeIfAbsent(reader, unused -> new HashMap<>());
        topics.forEach(topic -> theirs.put(topic, day));
    }

    @Override
    public synchronized void forget(long pageId) {
        told.values().forEach(theirs -> theirs.keySet()
                .removeIf(topic ->
                        topic.about().filter(uid -> uid.pageId() == pageId).isPresent()));
    }
}
