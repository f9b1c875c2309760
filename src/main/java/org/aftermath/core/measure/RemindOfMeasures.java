package org.aftermath.core.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.work.Writes;

/**
 * Reminds of measures that were put off, on the first business day on which they are to be looked at again (M16): whoever
 * put it off and the decision maker. That it was done is written first, by whoever is first to write it, so that no two
 * nodes and no restart say it twice; the page says it as well until somebody decides anew.
 */
@Writes
public final class RemindOfMeasures {

    private static final int ROUND = 50;
    /** Where a day begins first: nothing is due anywhere before it begins there. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Measures measures;
    private final Premortems premortems;
    private final Stories stories;
    private final SpaceRules rules;
    private final MeasureLetters letters;
    private final Clock clock;

    public RemindOfMeasures(
            Measures measures,
            Premortems premortems,
            Stories stories,
            SpaceRules rules,
            MeasureLetters letters,
            Clock clock) {
        this.measures = measures;
        this.premortems = premortems;
        this.stories = stories;
        this.rules = rules;
        this.letters = letters;
        this.clock = clock;
    }

    /** Reminds of what is due; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        var latest = clock.instant().atOffset(EARLIEST).toLocalDate();
        measures.toRemind(latest, ROUND).forEach(measure -> stories.ofPage(measure.pageId())
                .map(PageStory::page)
                .filter(page -> isDue(measure, page))
                .ifPresent(page -> remind(measure, page)));
        return Optional.empty();
    }

    private boolean isDue(Measure measure, PageFacts page) {
        LocalDate today = rules.of(page.spaceKey()).calendar().dayOf(clock.instant());
        return measure.verdict()
                .flatMap(Verdict::reminder)
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }

    private void remind(Measure measure, PageFacts page) {
        var before = measure.verdict();
        var claimed = measures.keep(measure.decided(before.map(Verdict::reminded)));
        if (claimed.isPresent() && !tell(measure, page)) {
            measures.keep(claimed.get().decided(before));
        }
    }

    /** False if nobody could be told and somebody should have been. */
    private boolean tell(Measure measure, PageFacts page) {
        var told = readers(measure)
                .map(reader -> letters.remind(measure, page, reader))
                .toList();
        return told.isEmpty() || told.contains(true);
    }

    private Stream<UserRef> readers(Measure measure) {
        var decider = premortems
                .ofPage(measure.pageId())
                .flatMap(premortem -> premortem.participants().decisionMaker());
        return Stream.concat(measure.verdict().map(Verdict::by).stream(), decider.stream())
                .distinct();
    }
}
