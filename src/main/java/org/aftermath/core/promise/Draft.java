package org.aftermath.core.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.promise.Digest.Why;
import org.aftermath.core.promise.PromiseRules.Step;
import org.aftermath.core.promise.Reminders.Told;
import org.aftermath.core.promise.Reminders.Topic;

/** What one person may have to be told of now. Not for sharing between threads. */
final class Draft {

    /** More are not looked at for one mail. */
    private static final int ENOUGH = 1_000;

    private final UserRef reader;
    private final Wishes wishes;
    private final Told told;
    private final Optional<LocalDate> today;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private record Item(Why why, Promise promise, int left, Topic topic) {

        Digest.Line on(PageFacts page) {
            return new Digest.Line(why, promise, left, page, topic);
        }
    }

    /** @param today empty if nobody writes to them now, and nothing is kept */
    Draft(UserRef reader, Wishes wishes, Told told, Optional<LocalDate> today) {
        this.reader = reader;
        this.wishes = wishes;
        this.told = told;
        this.today = today;
    }

    UserRef reader() {
        return reader;
    }

    /** It is theirs. */
    void remind(Promise promise, PromiseRules here) {
        var topic = new Topic(promise.uid().toString(), Optional.of(promise.uid()));
        working(here)
                .flatMap(day -> here.reminded(promise.due(), day))
                .ifPresent(since -> add(Why.MINE, promise, topic, here, since));
    }

    /** It is somebody else's, and late. */
    void escalate(Promise promise, Step step, PromiseRules here) {
        var topic = new Topic("late " + promise.uid(), Optional.of(promise.uid()));
        working(here)
                .flatMap(day -> here.escalated(step, promise.due(), day))
                .ifPresent(since -> add(Why.ESCALATED, promise, topic, here, since));
    }

    /** Once a week they get the list of what is late in the space. */
    void list(Promise promise, String spaceKey, PromiseRules here) {
        var topic = new Topic("week " + spaceKey, Optional.empty());
        working(here)
                .filter(promise.due()::isBefore)
                .map(here::weekBegin)
                .filter(begin -> !today.orElseThrow().isBefore(begin))
                .ifPresent(begin -> add(Why.QUEUE, promise, topic, here, begin));
    }

    private Optional<LocalDate> working(PromiseRules here) {
        return today.filter(here.calendar()::isBusinessDay);
    }

    private void add(Why why, Promise promise, Topic topic, PromiseRules here, LocalDate since) {
        if (items.size() < ENOUGH && !told.since(topic.name(), since)) {
            var left = here.calendar().businessDaysBetween(today.orElseThrow(), promise.due());
            items.putIfAbsent(why + " " + promise.uid(), new Item(why, promise, left, topic));
        }
    }

    /** Called as the reader: nothing is told or counted of pages that they may not see (any more). */
    Optional<Digest> seen(Pages pages) {
        var asked = new HashMap<Long, Optional<PageFacts>>();
        var lines = new ArrayList<Digest.Line>();
        items.values().stream().sorted(Comparator.comparing(Item::why)).forEach(item -> asked.computeIfAbsent(
                        item.promise().uid().pageId(), pages::visible)
                .map(item::on)
                .ifPresent(lines::add));
        var told = List.copyOf(lines.subList(0, Math.min(Digest.MOST, lines.size())));
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Digest(reader, today.orElseThrow(), wishes, told, lines.size() - told.size()));
    }
}
