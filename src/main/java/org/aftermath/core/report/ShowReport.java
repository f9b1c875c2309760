package org.aftermath.core.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.Index;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.lifecycle.SpaceRules;

/**
 * Computes reports for whoever acts: from the postmortems that they may see and from nothing else. Tells of a bounded
 * number, and says when there are more. Safe for any thread as far as what it is made of is.
 */
public final class ShowReport {

    /** Of so many postmortems a report tells at the most; of more, of the newest. */
    public static final int MOST = 2000;

    private final BrowseIndex index;
    private final Origins origins;
    private final Sequels sequels;
    private final SpaceRules rules;
    private final Onlooker onlooker;

    /**
     * From where a report is looked at.
     *
     * @param clock for what is open and overdue now
     */
    public record Onlooker(Faces faces, Clock clock) {}

    public ShowReport(BrowseIndex index, Origins origins, Sequels sequels, SpaceRules rules, Onlooker onlooker) {
        this.index = index;
        this.origins = origins;
        this.sequels = sequels;
        this.rules = rules;
        this.onlooker = onlooker;
    }

    /** @param filter which postmortems; when, the span says */
    public Report of(Topic topic, Span span, IndexFilter filter) {
        var told = new ArrayList<Telling>();
        Map<String, Rules> bySpace = new HashMap<>();
        var wanted = filter.between(
                Optional.of(dayBefore(span.from())),
                Optional.of(dayBefore(span.to().plusDays(3))));
        Optional<Line.Place> from = Optional.empty();
        do {
            var slice = index.slice(wanted, from, Index.MOST - 1);
            told.addAll(tell(topic, slice.lines(), span, bySpace));
            from = slice.next();
        } while (from.isPresent() && told.size() < MOST);
        var cut = from.isPresent() || told.size() > MOST;
        var kept = told.subList(0, Math.min(told.size(), MOST));
        return new Report(topic, span, kept.size(), cut, figures(topic, kept, begun(kept, span)));
    }

    /** Months before the first postmortem say nothing. */
    private static Span begun(List<Telling> told, Span span) {
        return told.stream()
                .map(Telling::day)
                .min(Comparator.naturalOrder())
                .map(first -> span.since(first.withDayOfMonth(1)))
                .orElse(span);
    }

    /** A day begins earlier elsewhere; what is not of the span where its space is at home is left out later. */
    private static Instant dayBefore(LocalDate day) {
        return day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<Telling> tell(Topic topic, List<BrowseIndex.Seen> seen, Span span, Map<String, Rules> bySpace) {
        var ids = seen.stream().map(each -> each.line().postmortem().pageId()).toList();
        Map<Long, Sequel> after = topic.parts().isEmpty() ? Map.of() : sequels.of(ids, topic.parts());
        return seen.stream()
                .flatMap(each -> tell(each.line(), after, bySpace).stream())
                .filter(each -> span.holds(each.day()))
                .toList();
    }

    private Optional<Telling> tell(Line line, Map<Long, Sequel> after, Map<String, Rules> bySpace) {
        var postmortem = line.postmortem();
        var space = bySpace.computeIfAbsent(postmortem.spaceKey(), rules::of);
        return origins.origin(postmortem.pageId())
                .map(origin -> new Telling(
                        postmortem, line.at(), space, origin, after.getOrDefault(postmortem.pageId(), Sequel.NONE)));
    }

    private List<Figure> figures(Topic topic, List<Telling> told, Span span) {
        return switch (topic) {
            case INCIDENTS ->
                List.of(IncidentFigures.months(told, span), IncidentFigures.times(told), IncidentFigures.states(told));
            case REVIEWS -> reviews(told, span);
            case PROMISES -> promises(new PromiseFigures(told, onlooker.clock().instant()), span);
            case WORK -> work(new WorkFigures(told, onlooker.faces()), span);
            case CAUSES ->
                List.of(
                        IncidentFigures.causes(told),
                        IncidentFigures.recurring(told),
                        IncidentFigures.factors(told),
                        IncidentFigures.foreseen(told, span));
        };
    }

    private List<Figure> reviews(List<Telling> told, Span span) {
        var figures = new ReviewFigures(onlooker.clock());
        return List.of(figures.held(told, span), figures.waits(told), ReviewFigures.readers(told));
    }

    private static List<Figure> promises(PromiseFigures figures, Span span) {
        return List.of(
                figures.flow(span),
                figures.ageing(),
                figures.overdueByTeam(),
                figures.overdueByProject(),
                figures.moved(),
                figures.dropped());
    }

    private static List<Figure> work(WorkFigures figures, Span span) {
        return List.of(figures.load(), figures.facilitators(span), figures.writers(span));
    }
}
