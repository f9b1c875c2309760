package org.aftermath.confluence.macro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final ShowReport reports;
    private final Site site;
    private final Viewer viewer;

    public ReportView(ShowReport reports, Site site, Viewer viewer) {
        this.reports = reports;
        this.site = site;
        this.viewer = viewer;
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
                .filter(name -> !given.apply(name).isBlank())
                .map(name ->
                        "&" + name + "=" + URLEncoder.encode(given.apply(name).strip(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return Arrays.stream(Topic.values())
                .map(topic -> new View()
                        .put("label", viewer.say("aftermath.report.topic." + topic.code()))
                        .put("url", action + "?type=" + topic.code() + rest)
                        .put("chosen", topic == chosen ? "page" : "")
                        .map())
                .toList();
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
        return report.told() == 0
                ? view.put("empty", viewer.say("aftermath.report.empty"))
                : view.put(
                        "figures", report.figures().stream().map(this::figure).toList());
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
                all.from(),
                all.to(),
                "");
    }

    private static Optional<String> name(String given) {
        return Optional.of(given.strip()).filter(name -> !name.isEmpty());
    }

    private Map<String, Object> figure(Figure figure) {
        var view = new View()
                .put("title", viewer.say("aftermath.report.figure." + figure.name()))
                .put("name", figure.name())
                .put("hint", viewer.say("aftermath.report.hint." + figure.name()));
        if (figure.rows().isEmpty()) {
            return view.put("nothing", viewer.say("aftermath.report.nothing")).map();
        }
        new Picture(figure).draw(view);
        return view.put("head", viewer.say("aftermath.report.head"))
                .put("heads", figure.columns().stream().map(this::words).toList())
                .put("rows", figure.rows().stream().map(row -> row(figure, row)).toList())
                .map();
    }

    private Map<String, Object> row(Figure figure, Row row) {
        return new View()
                .put("label", words(row.label()))
                .put("url", row.pageId().map(site::pageUrl))
                .put(
                        "cells",
                        IntStream.range(0, row.cells().size())
                                .mapToObj(column -> new View()
                                        .put("head", words(figure.columns().get(column)))
                                        .put(
                                                "words",
                                                words(row.cells().get(column).words()))
                                        .map())
                                .toList())
                .map();
    }

    /** A message without a key is its argument. */
    private String words(Message message) {
        if (!message.key().isEmpty()) {
            return viewer.say(message);
        }
        var argument = message.arguments().get(0);
        if (argument instanceof Number number) {
            return viewer.number(number.longValue());
        }
        return argument instanceof LocalDate day ? viewer.day(day) : String.valueOf(argument);
    }

    /** Bars that lie, each row's words above them; sizes are those of the drawing, which grows with its place. */
    private final class Picture {

        private static final int MOST_ROWS = 24;
        private static final int WIDTH = 400;
        /** Room for words behind a bar. */
        private static final int ROOM = 90;

        private static final int LINE = 20;
        private static final int BAR = 14;
        private static final int GAP = 8;

        private final Figure figure;
        private final List<Row> shown;
        private final double most;
        private final List<Map<String, Object>> bars = new ArrayList<>();
        private final List<Map<String, Object>> words = new ArrayList<>();

        Picture(Figure figure) {
            this.figure = figure;
            var rows = figure.rows().stream().filter(row -> !row.isSum()).toList();
            this.shown = rows.subList(Math.max(0, rows.size() - MOST_ROWS), rows.size());
            this.most = shown.stream().mapToDouble(this::size).max().orElse(0);
        }

        private double size(Row row) {
            var sizes = drawn(row).stream().mapToDouble(Cell::size);
            return figure.stacked() ? sizes.sum() : sizes.max().orElse(0);
        }

        private List<Cell> drawn(Row row) {
            return row.cells().subList(0, figure.drawn());
        }

        void draw(View view) {
            if (most == 0) {
                return;
            }
            var y = 0;
            for (var row : shown) {
                word(0, y + BAR, words(row.label()));
                y = figure.stacked() ? stack(row, y + LINE) : group(row, y + LINE);
            }
            view.put("height", String.valueOf(y))
                    .put("bars", bars)
                    .put("words", words)
                    .put("legend", figure.drawn() > 1 ? legend() : "");
        }

        private int stack(Row row, int y) {
            var x = 0;
            for (var part = 0; part < figure.drawn(); part++) {
                var width = width(row.cells().get(part).size());
                bar(row, part, x, y, width);
                x += width;
            }
            word(x + GAP, y + BAR - 2, viewer.number(Math.round(size(row))));
            return y + BAR + GAP;
        }

        private int group(Row row, int y) {
            var under = y;
            for (var part = 0; part < figure.drawn(); part++) {
                var cell = row.cells().get(part);
                var width = width(cell.size());
                bar(row, part, 0, under, width);
                word(width + GAP, under + BAR - 2, words(cell.words()));
                under += BAR + 2;
            }
            return under + GAP;
        }

        private int width(double size) {
            return size == 0 ? 0 : Math.max(2, (int) Math.round((WIDTH - ROOM) * size / most));
        }

        private void bar(Row row, int part, int x, int y, int width) {
            if (width > 0) {
                var cell = row.cells().get(part);
                bars.add(new View()
                        .put("x", String.valueOf(x))
                        .put("y", String.valueOf(y))
                        .put("width", String.valueOf(Math.max(1, width - 1)))
                        .put("series", String.valueOf(part))
                        .put(
                                "what",
                                viewer.say(
                                        "aftermath.report.part",
                                        words(row.label()),
                                        words(figure.columns().get(part)),
                                        words(cell.words())))
                        .map());
            }
        }

        private void word(int x, int y, String text) {
            words.add(new View()
                    .put("x", String.valueOf(x))
                    .put("y", String.valueOf(y))
                    .put("text", text)
                    .map());
        }

        private List<Map<String, Object>> legend() {
            return IntStream.range(0, figure.drawn())
                    .mapToObj(part -> new View()
                            .put("series", String.valueOf(part))
                            .put("words", words(figure.columns().get(part)))
                            .map())
                    .toList();
        }
    }
}
