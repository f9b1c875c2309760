package org.aftermath.confluence.macro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.report.Figure;
import org.aftermath.core.report.Figure.Cell;
import org.aftermath.core.report.Figure.Row;
import org.aftermath.core.report.ShowReport;
import org.aftermath.core.report.Span;
import org.aftermath.core.report.Topic;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Site;

/**
 * Numbers as their reader sees them: each figure is a table, most have a picture beside it that says the same. What is
 * asked for stands in the address or the macro and nowhere else.
 */
public final class ReportView {

    private static final List<String> FIELDS = List.of("from", "to", "space", "service", "team");
    private static final int LONGEST = 255;
    private static final String WITHOUT =
            URLEncoder.encode("issue in incidentsWithoutPostmortem()", StandardCharsets.UTF_8);

    private final ShowReport reports;
    private final Site site;
    private final Viewer viewer;
    private final Supplier<String> root;
    private final Supplier<Optional<String>> jira;

    /**
     * @param root how all addresses of this installation begin
     * @param jira where people find Jira; empty if there is no link
     */
    public ReportView(
            ShowReport reports, Site site, Viewer viewer, Supplier<String> root, Supplier<Optional<String>> jira) {
        this.reports = reports;
        this.site = site;
        this.viewer = viewer;
        this.root = root;
        this.jira = jira;
    }

    /** @param given {@code from} and {@code to}, {@code space} keys, {@code service}, {@code team}; empty for what is left out */
    Map<String, Object> within(Topic topic, UnaryOperator<String> given) {
        return report(topic, given).map();
    }

    /**
     * @param action the address of the screen
     * @param given likewise, and {@code type} for the topic
     */
    public Map<String, Object> alone(String action, UnaryOperator<String> given) {
        var topic = Topic.of(given.apply("type")).orElse(Topic.INCIDENTS);
        return report(topic, given)
                .put("screen", true)
                .put("action", action)
                .put("title", viewer.say("aftermath.report.title"))
                .put("about", viewer.say("aftermath.report.about"))
                .put("topics", viewer.say("aftermath.report.topics"))
                .put("type", topic.code())
                .put("show", viewer.say("aftermath.report.show"))
                .put("tabs", tabs(topic, action, given))
                .put("fields", FIELDS.stream().map(name -> field(name, given)).toList())
                .map();
    }

    private List<Map<String, Object>> tabs(Topic chosen, String action, UnaryOperator<String> given) {
        var rest = FIELDS.stream()
                .map(name -> part(name, given.apply(name).strip()))
                .collect(Collectors.joining());
        return Arrays.stream(Topic.values())
                .map(topic -> new View()
                        .put("label", viewer.say("aftermath.report.topic." + topic.code()))
                        .put("url", action + "?type=" + topic.code() + rest)
                        .put("chosen", topic == chosen ? "page" : "")
                        .map())
                .toList();
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Map<String, Object> field(String name, UnaryOperator<String> given) {
        return new View()
                .put("name", name)
                .put("label", viewer.say("aftermath.report.by." + name))
                .put("type", name.equals("from") || name.equals("to") ? "date" : "text")
                .put("value", given.apply(name).strip())
                .map();
    }

    private View report(Topic topic, UnaryOperator<String> given) {
        var view = new View();
        var span = span(given);
        if (span.isEmpty() || FIELDS.stream().anyMatch(name -> given.apply(name).length() > LONGEST)) {
            return view.put("fault", viewer.say("aftermath.report.span", Span.MOST_YEARS));
        }
        var report = reports.of(topic, span.get(), filter(given));
        view.put(
                "told",
                viewer.say(
                        "aftermath.report.told",
                        report.told(),
                        span.get().from(),
                        span.get().to()));
        if (report.isCut()) {
            view.put("cut", viewer.say("aftermath.report.cut", ShowReport.MOST));
        }
        if (topic == Topic.INCIDENTS) {
            missing(view);
        }
        if (report.told() == 0) {
            return view.put("empty", viewer.say("aftermath.report.empty"));
        }
        var asked = asked(span.get(), given);
        return view.put(
                "figures",
                report.figures().stream().map(figure -> figure(figure, asked)).toList());
    }

    /** Jira lists what it has, for whoever follows the link and as far as they may see it there (P13). */
    private void missing(View view) {
        jira.get().ifPresent(address -> view.put("missing", viewer.say("aftermath.report.missing"))
                .put("missingUrl", address + "/issues/?jql=" + WITHOUT));
    }

    /** The last twelve months unless something else is asked for; empty if what is asked for is no span. */
    private Optional<Span> span(UnaryOperator<String> given) {
        try {
            var to = day(given.apply("to")).orElse(LocalDate.ofInstant(viewer.now(), viewer.zone()));
            var from = day(given.apply("from")).orElse(Span.yearTo(to).from());
            return Span.objection(from, to) ? Optional.empty() : Optional.of(new Span(from, to));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }

    private static IndexFilter filter(UnaryOperator<String> given) {
        var all = IndexFilter.ALL;
        Set<String> spaces = Arrays.stream(given.apply("space").split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new IndexFilter(
                all.statuses(),
                all.severities(),
                all.kinds(),
                all.causes(),
                spaces,
                all.owner(),
                name(given.apply("service")),
                name(given.apply("team")),
                all.label(),
                all.period(),
                "");
    }

    private static Optional<String> name(String given) {
        return Optional.of(given.strip()).filter(name -> !name.isEmpty());
    }

    /** How the index is asked for what the report tells of. */
    private static Map<String, String> asked(Span span, UnaryOperator<String> given) {
        var asked = new TreeMap<String, String>();
        FIELDS.forEach(name -> asked.put(name, given.apply(name).strip()));
        asked.put("from", span.from().toString());
        asked.put("to", span.to().toString());
        return asked;
    }

    private Map<String, Object> figure(Figure figure, Map<String, String> asked) {
        var view = new View()
                .put("title", viewer.say("aftermath.report.figure." + figure.name()))
                .put("name", figure.name())
                .put("hint", viewer.say("aftermath.report.hint." + figure.name()));
        if (figure.rows().isEmpty()) {
            return view.put("nothing", viewer.say("aftermath.report.nothing")).map();
        }
        new ReportPicture(figure, viewer).draw(view);
        return view.put("head", viewer.say("aftermath.report.head"))
                .put("heads", figure.columns().stream().map(viewer::words).toList())
                .put(
                        "rows",
                        figure.rows().stream()
                                .map(row -> row(figure, row, asked))
                                .toList())
                .map();
    }

    private Map<String, Object> row(Figure figure, Row row, Map<String, String> asked) {
        return new View()
                .put("label", viewer.words(row.label()))
                .put("url", row.pageId().map(site::pageUrl))
                .put(
                        "cells",
                        IntStream.range(0, row.cells().size())
                                .mapToObj(column -> cell(
                                        figure.columns().get(column),
                                        row.cells().get(column),
                                        asked))
                                .toList())
                .map();
    }

    private Map<String, Object> cell(Message head, Cell cell, Map<String, String> asked) {
        var view = new View().put("head", viewer.words(head)).put("words", viewer.words(cell.words()));
        if (!cell.counted().isEmpty()) {
            var parts = new TreeMap<>(asked);
            parts.putAll(cell.counted());
            var query = parts.entrySet().stream()
                    .map(part -> part(part.getKey(), part.getValue()))
                    .collect(Collectors.joining());
            view.put("url", root.get() + "/plugins/servlet/aftermath/index?" + query.substring(1));
        }
        return view.map();
    }
}
