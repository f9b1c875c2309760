package org.aftermath.confluence.macro;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.aftermath.core.showing.ShowTimeline.Offer;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.Timeline;

/** The words around a timeline, and the places of its picture. */
final class TimelineView {

    private static final int LEFT = 20;
    private static final int WIDTH = 680;

    /** More than these in one picture are a line. */
    private static final int MOST_POINTS = 200;

    /** Words this near to each other would lie one over the other. */
    private static final int NARROWEST = 70;

    private static final int LEVELS = 3;

    private final Viewer viewer;
    private final ZoneId zone;

    TimelineView(Viewer viewer, ZoneId zone) {
        this.viewer = viewer;
        this.zone = zone;
    }

    Map<String, Object> of(long pageId, Timeline timeline, List<Offer> offers, boolean editable) {
        var told = timeline.told().size();
        var order = timeline.order();
        var view = new View()
                .put("pageId", String.valueOf(pageId))
                .put("editable", editable)
                .put("told", String.valueOf(told))
                .put("coverage", String.valueOf(timeline.coverage()))
                .put("words", viewer.say("aftermath.view.timeline.rows", told))
                .put(
                        "evidence",
                        told == 0
                                ? ""
                                : viewer.say(
                                        "aftermath.view.timeline.evidence",
                                        timeline.evidenced(),
                                        told,
                                        timeline.coverage()))
                .put(
                        "findings",
                        listed(timeline.findings().stream().map(viewer::say).toList()))
                .put("unsorted", IntStream.range(0, order.size()).anyMatch(place -> order.get(place) != place))
                .put("rows", String.valueOf(timeline.entries().size()))
                .put(
                        "marks",
                        listed(timeline.marks().entrySet().stream()
                                .flatMap(row -> row.getValue().stream().map(mark -> mark(row.getKey(), mark)))
                                .toList()))
                .put("offers", listed(offers.stream().map(this::offer).toList()))
                .put("keyHint", viewer.say("aftermath.view.timeline.key"))
                .put("addLabel", viewer.say("aftermath.view.timeline.add"))
                .put("pasteLabel", viewer.say("aftermath.view.timeline.paste"))
                .put("sortLabel", viewer.say("aftermath.view.timeline.sort"));
        picture(timeline, view);
        return view.map();
    }

    private Map<String, Object> mark(int row, Timeline.Mark mark) {
        var name = mark.name().toLowerCase(Locale.ROOT);
        return new View()
                .put("row", String.valueOf(row))
                .put("name", name)
                .put("words", viewer.say("aftermath.timeline.mark." + name))
                .map();
    }

    /** Nothing at all for an empty list, which old engines take for something. */
    private static Object listed(List<?> list) {
        return list.isEmpty() ? "" : list;
    }

    private Map<String, Object> offer(Offer offer) {
        var what = viewer.say("aftermath.fact." + offer.event().fact().orElseThrow());
        var at = viewer.date(offer.at(), zone);
        var words = offer.current()
                .map(told -> viewer.say("aftermath.view.timeline.differs", what, at, viewer.date(told, zone)))
                .orElseGet(() -> viewer.say("aftermath.view.timeline.offer", what, at));
        return new View()
                .put("fact", offer.event().fact().orElseThrow())
                .put("at", offer.at().toString())
                .put("words", words)
                .put("take", viewer.say("aftermath.view.timeline.take"))
                .map();
    }

    private void picture(Timeline timeline, View view) {
        var timed = timed(timeline);
        if (timed.size() < 2) {
            return;
        }
        var first = at(timed.get(0));
        var last = at(timed.get(timed.size() - 1));
        if (first.isBefore(last)) {
            var from = viewer.date(first, zone);
            var to = viewer.date(last, zone);
            view.put(
                            "points",
                            points(timed, first, Duration.between(first, last).toMillis()))
                    .put("first", from)
                    .put("last", to)
                    .put("title", viewer.say("aftermath.view.timeline.picture", timed.size(), from, to));
        }
    }

    private static List<Entry> timed(Timeline timeline) {
        return timeline.order().stream()
                .map(timeline.entries()::get)
                .filter(entry -> entry.when().isExact()
                        && (!entry.isOpen() || entry.event().isPresent()))
                .limit(MOST_POINTS)
                .toList();
    }

    /** Words go up a level where they would lie over those before them. */
    private List<Map<String, Object>> points(List<Entry> timed, Instant first, long whole) {
        var points = new ArrayList<Map<String, Object>>();
        var labelled = -NARROWEST;
        var level = 0;
        for (var entry : timed) {
            var x = LEFT + (int) (WIDTH * Duration.between(first, at(entry)).toMillis() / whole);
            var point = new View().put("x", String.valueOf(x)).put("what", summary(entry));
            if (entry.event().isPresent()) {
                level = x - labelled < NARROWEST ? (level + 1) % LEVELS : 0;
                labelled = x;
                point.put("word", entry.type()).put("y", String.valueOf(52 - 16 * level));
                point.put("anchor", x > WIDTH - NARROWEST / 2 ? "end" : x < NARROWEST ? "start" : "middle");
            }
            points.add(point.map());
        }
        return points;
    }

    private static String summary(Entry entry) {
        return entry.when().text() + " " + (entry.isOpen() ? entry.type() : entry.fact());
    }

    private Instant at(Entry entry) {
        return entry.when().at(zone).orElseThrow();
    }
}
