package org.aftermath.host.store.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.promise.Reminders;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Race;

/** What people were told, in the host's database. */
public final class StoredReminders implements Reminders {

    private static final Topic MAIL = new Topic("mail", Optional.empty());
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ActiveObjects ao;
    private final Race race;

    public StoredReminders(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public Told told(UserRef reader) {
        var topics = new HashMap<String, LocalDate>();
        var prefix = key(reader, "");
        for (var row : ao.find(ReminderRow.class, Query.select().where("USER_KEY = ?", reader.key()))) {
            if (row.getBegunAt() == 0) {
                topics.put(row.getTopicKey().substring(prefix.length()), LocalDate.parse(row.getToldDay()));
            }
        }
        return new Told(Optional.ofNullable(topics.remove(MAIL.name())), topics);
    }

    @Override
    public boolean begin(UserRef reader, LocalDate day, Instant now) {
        var before = mail(reader);
        return !isTaken(before, day, now)
                && race.run(() -> begin(before, reader, day, now), () -> isTaken(mail(reader), day, now))
                        .isPresent();
    }

    /** Whoever deletes the older row may write the newer one; of two at a time the second finds nothing to delete. */
    private Optional<Instant> begin(Optional<ReminderRow> before, UserRef reader, LocalDate day, Instant now) {
        var free = before.map(row -> ao.deleteWithSQL(
                                ReminderRow.class,
                                "TOPIC_KEY = ? AND TOLD_DAY = ? AND BEGUN_AT = ?",
                                row.getTopicKey(),
                                row.getToldDay(),
                                row.getBegunAt())
                        == 1)
                .orElse(true);
        if (!free) {
            return Optional.empty();
        }
        create(reader, MAIL, day, now.toEpochMilli());
        return Optional.of(now);
    }

    private Optional<ReminderRow> mail(UserRef reader) {
        return Arrays.stream(
                        ao.find(ReminderRow.class, Query.select().where("TOPIC_KEY = ?", key(reader, MAIL.name()))))
                .findFirst();
    }

    private static boolean isTaken(Optional<ReminderRow> row, LocalDate day, Instant now) {
        return row.filter(mail -> !LocalDate.parse(mail.getToldDay()).isBefore(day))
                .filter(mail -> mail.getBegunAt() == 0
                        || mail.getBegunAt() > now.minus(PATIENCE).toEpochMilli())
                .isPresent();
    }

    @Override
    public void tell(UserRef reader, LocalDate day, List<Topic> topics) {
        ao.executeInTransaction(() -> {
            put(reader, MAIL, day);
            topics.forEach(topic -> put(reader, topic, day));
            return topics;
        });
    }

    private void put(UserRef reader, Topic topic, LocalDate day) {
        ao.deleteWithSQL(ReminderRow.class, "TOPIC_KEY = ?", key(reader, topic.name()));
        create(reader, topic, day, 0);
    }

    private void create(UserRef reader, Topic topic, LocalDate day, long begunAt) {
        ao.create(
                ReminderRow.class,
                new Columns()
                        .with("TOPIC_KEY", key(reader, topic.name()))
                        .with("USER_KEY", reader.key())
                        .with("PAGE_ID", topic.about().map(FollowUpUid::pageId).orElse(0L))
                        .with("TOLD_DAY", day.toString())
                        .with("BEGUN_AT", begunAt)
                        .toArray());
    }

    private static String key(UserRef reader, String topic) {
        return reader.key() + " " + topic;
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(ReminderRow.class, "PAGE_ID = ?", pageId);
    }
}
