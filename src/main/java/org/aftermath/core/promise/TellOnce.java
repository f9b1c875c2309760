package org.aftermath.core.promise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aftermath.core.index.Index;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.promise.Reminders.Topic;
import org.aftermath.core.work.Writes;

/**
 * Mail upon something that postmortems come to once: as the only mail of a day on which nothing was due of what the reader
 * promised, when they want to be written to, and on several nodes once as well.
 */
@Writes
public final class TellOnce {

    /** So long into somebody's hours what they promised has been told, which comes first on each day. */
    private static final Duration AFTER_PROMISES = Duration.ofMinutes(30);

    private final Index index;
    private final Remind.Desk desk;
    private final Clock clock;

    public TellOnce(Index index, Remind.Desk desk, Clock clock) {
        this.index = index;
        this.desk = desk;
        this.clock = clock;
    }

    /** Hands over all postmortems that the filter finds, whoever may see them. */
    public void each(IndexFilter due, Consumer<Postmortem> work) {
        var lines = read(due, Optional.empty());
        while (!lines.isEmpty()) {
            lines.stream().map(Line::postmortem).forEach(work);
            lines = read(due, Optional.of(lines.get(lines.size() - 1).place()));
        }
    }

    private List<Line> read(IndexFilter due, Optional<Line.Place> after) {
        return desk.transactions().within(() -> index.scan(due, after, Index.MOST));
    }

    /**
     * Tells somebody, unless they were told of this before or may not be written to now. A failure is logged and stops
     * nothing.
     *
     * @param occasion a name that this has for the reader alone
     * @param news what there is to tell, asked for as the reader; empty for nothing so far
     * @param words asked as the reader; empty for somebody who has no address and need not be looked at again
     */
    public <T> void tell(
            String occasion, UserRef reader, Supplier<Optional<T>> news, Function<T, Optional<Letter>> words) {
        desk.trouble()
                .attempt(
                        "Mail could not be sent",
                        () -> told(new Topic(occasion, Optional.empty()), reader, news, words));
    }

    private <T> boolean told(
            Topic topic, UserRef reader, Supplier<Optional<T>> news, Function<T, Optional<Letter>> words) {
        var now = clock.instant();
        var day = desk.transactions().within(() -> day(topic, reader, now));
        var told = day.isPresent()
                && desk.transactions()
                        .within(() -> desk.sight().acting().as(reader, news))
                        .filter(found -> desk.reminders().begin(reader, day.get(), now))
                        .filter(found -> post(reader, () -> words.apply(found)))
                        .isPresent();
        if (told) {
            desk.transactions().within(() -> desk.reminders().tell(reader, day.get(), List.of(topic)));
        }
        return told;
    }

    /** Their today, if they were not told and may be written to now. */
    private Optional<LocalDate> day(Topic topic, UserRef reader, Instant now) {
        var told = desk.reminders().told(reader);
        var home = desk.sight().acting().as(reader, desk.sight().zone());
        var wishes = desk.wishes().of(reader);
        return told.topics().containsKey(topic.name())
                ? Optional.empty()
                : wishes.today(now.minus(AFTER_PROMISES), home, told.mail())
                        .flatMap(begun -> wishes.today(now, home, told.mail()));
    }

    private boolean post(UserRef reader, Supplier<Optional<Letter>> words) {
        return desk.transactions()
                .within(() -> desk.sight().acting().as(reader, words))
                .map(desk.post()::post)
                .orElse(true);
    }
}
