package org.aftermath.core.foresight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.aftermath.core.foresight.ScenarioIndex.Imagined;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.premortem.Scenario;

/**
 * Which scenarios of premortems an incident resembles, for the acting user, who hears of nothing on pages they may not
 * see. The index of all scenarios is kept for a few seconds and made anew only if they changed. Never writes. Safe for
 * any thread.
 */
public final class Foresee {

    /** Scenarios proposed for one incident. */
    public static final int MOST = 3;

    private static final int ALL = 5_000;
    private static final int BATCH = 200;
    private static final int MOST_POSTMORTEMS = 1_000;
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Premortems premortems;
    private final Postmortems postmortems;
    private final Answers answers;
    private final Reading reading;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), new ScenarioIndex(List.of()), Instant.MIN);

    /** @param words of a page's text, as the acting user may read it */
    public record Reading(Pages pages, LongFunction<String> words) {}

    /**
     * A scenario that resembles the incident.
     *
     * @param impact how bad people judged it, in tenths from 10 to 50; empty if nobody did or it is not shown yet
     */
    public record Likeness(Scenario scenario, PageFacts premortem, Optional<Integer> impact) {}

    private record Known(List<Scenario> scenarios, ScenarioIndex index, Instant at) {}

    public Foresee(Premortems premortems, Postmortems postmortems, Answers answers, Reading reading, Clock clock) {
        this.premortems = premortems;
        this.postmortems = postmortems;
        this.answers = answers;
        this.reading = reading;
        this.clock = clock;
    }

    /** The scenarios that it resembles most, best first. */
    public List<Likeness> like(Postmortem postmortem) {
        var now = known();
        var incident = new Incident(
                postmortem.services(), postmortem.title(), reading.words().apply(postmortem.pageId()));
        var visible = new HashMap<Long, Optional<PageFacts>>();
        var matches = now.index()
                .like(incident, MOST, imagined -> visible.computeIfAbsent(imagined.pageId(), reading.pages()::visible)
                        .isPresent());
        var found = new ArrayList<Likeness>();
        for (var match : matches) {
            likeness(match.scenario().pageId(), match.scenario().id()).ifPresent(found::add);
        }
        return found;
    }

    /** A scenario on a page that the acting user may see, if all may see it there. */
    public Optional<Likeness> likeness(long pageId, String id) {
        return reading.pages().visible(pageId).flatMap(page -> Board.of(premortems, pageId, Optional.empty())
                .flatMap(board -> board.line(id))
                .map(line -> new Likeness(line.scenario(), page, line.opinions().mean())));
    }

    /** What was answered for a postmortem. */
    public Optional<Answer> answer(long pageId) {
        return answers.ofPage(pageId);
    }

    /** The scenario of that id, if the acting user may know of it. */
    public Optional<Likeness> scenario(String id) {
        return known().scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .flatMap(scenario -> likeness(scenario.pageId(), id));
    }

    /** Pages with premortems whose scenarios all see, and that the acting user may change, the newest first. */
    public List<PageFacts> premortems(int most) {
        return known().scenarios().stream()
                .map(Scenario::pageId)
                .distinct()
                .filter(reading.pages()::editable)
                .limit(most)
                .flatMap(page -> reading.pages().visible(page).stream())
                .toList();
    }

    /** How often the postmortems of the filter that the acting user may see were foreseen; of the newest thousand. */
    public Rate rate(PostmortemFilter filter) {
        var ids = new ArrayList<Long>();
        var given = new ArrayList<Answer>();
        Optional<Long> cursor = Optional.empty();
        List<Postmortem> batch;
        do {
            batch = postmortems.list(filter, cursor, BATCH);
            var seen = batch.stream()
                    .map(Postmortem::pageId)
                    .filter(page -> reading.pages().visible(page).isPresent())
                    .toList();
            ids.addAll(seen);
            given.addAll(answers.ofPages(seen));
            cursor = batch.stream().map(Postmortem::pageId).reduce((one, last) -> last);
        } while (batch.size() == BATCH && ids.size() < MOST_POSTMORTEMS);
        return Rate.of(given, ids.size());
    }

    private Known known() {
        var now = known;
        if (now.at().isBefore(clock.instant().minus(FRESH))) {
            var scenarios = premortems.revealed(ALL);
            var index = scenarios.equals(now.scenarios()) ? now.index() : new ScenarioIndex(imagined(scenarios));
            now = new Known(scenarios, index, clock.instant());
            known = now;
        }
        return now;
    }

    private static List<Imagined> imagined(List<Scenario> scenarios) {
        return scenarios.stream()
                .map(each -> new Imagined(each.id(), each.pageId(), each.service(), each.failure(), each.period()))
                .toList();
    }
}
