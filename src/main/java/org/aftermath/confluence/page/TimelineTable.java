package org.aftermath.confluence.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.core.outline.Section;
import org.aftermath.core.text.Language;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.Column;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.TimelineMarkup;
import org.aftermath.core.timeline.WhenReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads and writes the timeline's table by its headings; a table without any has the template's columns. */
public final class TimelineTable implements TimelineMarkup {

    private static final String MACRO = "postmortem-timeline";
    private static final List<Column> TEMPLATE =
            List.of(Column.TIME, Column.TYPE, Column.FACT, Column.CONTEXT, Column.ROLE, Column.EVIDENCE);

    /** The table's rows below its headings, and what its columns tell. */
    private record Grid(List<Element> rows, Element above, Map<Column, Integer> places, int width, Language language) {}

    @Override
    public Optional<List<Entry>> read(String storage, LocalDate near) {
        return read(parse(storage), near);
    }

    static Optional<List<Entry>> read(Document page, LocalDate near) {
        return grid(page).map(grid -> {
            var clues = Clues.of(near).in(dates(grid));
            return grid.rows().stream().map(row -> entry(row, grid, clues)).toList();
        });
    }

    /** Of a table with Japanese headings the dates have the month first, unless they say otherwise. */
    private static DateOrder dates(Grid grid) {
        var times = grid.rows().stream().map(row -> time(row, grid)).collect(Collectors.joining("\n"));
        var told = DateOrder.in(times, Optional.empty());
        return grid.language() == Language.JAPANESE && told.isQuestion() ? told.chosen(DateOrder.Order.MONTH) : told;
    }

    private static String time(Element row, Grid grid) {
        return (cell(row, grid, Column.DAY) + " " + cell(row, grid, Column.TIME)).strip();
    }

    @Override
    public String insert(String storage, List<Entry> entries, List<Integer> places) {
        var grid = grid(storage).orElseThrow();
        var pieces = new TreeMap<Integer, StringBuilder>();
        for (var i = 0; i < entries.size(); i++) {
            var place = places.get(i);
            var at = place < grid.rows().size()
                    ? Spans.start(grid.rows().get(place))
                    : Spans.end(
                            grid.rows().isEmpty()
                                    ? grid.above()
                                    : grid.rows().get(grid.rows().size() - 1));
            pieces.computeIfAbsent(at, each -> new StringBuilder()).append(row(entries.get(i), grid));
        }
        var splice = new Splice(storage);
        pieces.forEach((at, rows) -> splice.insert(at, rows.toString()));
        return splice.text();
    }

    @Override
    public String fill(String storage, Map<Integer, Entry> entries) {
        var grid = grid(storage).orElseThrow();
        var splice = new Splice(storage);
        entries.forEach((place, entry) -> {
            var row = grid.rows().get(place);
            splice.replace(Spans.start(row), Spans.end(row), row(entry, grid));
        });
        return splice.text();
    }

    @Override
    public String arrange(String storage, List<Integer> order) {
        var rows = grid(storage).orElseThrow().rows();
        var splice = new Splice(storage);
        for (var place = 0; place < rows.size(); place++) {
            var other = rows.get(order.get(place));
            splice.replace(
                    Spans.start(rows.get(place)),
                    Spans.end(rows.get(place)),
                    storage.substring(Spans.start(other), Spans.end(other)));
        }
        return splice.text();
    }

    private static Optional<Grid> grid(String storage) {
        return grid(parse(storage));
    }

    private static Document parse(String storage) {
        return Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
    }

    private static Optional<Grid> grid(Document page) {
        var table = StorageReader.macros(page, MACRO).stream()
                .flatMap(macro -> macro.getElementsByTag("table").stream())
                .findFirst()
                .or(() -> inSection(page));
        return table.map(found -> grid(found)).filter(grid -> grid.width() > 0);
    }

    private static Optional<Element> inSection(Element page) {
        return page.getAllElements().stream()
                .filter(TimelineTable::isHeading)
                .filter(heading -> StorageReader.macros(heading, "anchor").stream()
                        .anyMatch(anchor -> anchor.wholeText().strip().equals(Section.TIMELINE.anchor())))
                .flatMap(TimelineTable::below)
                .flatMap(sibling -> sibling.getElementsByTag("table").stream())
                .findFirst();
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    /** What follows the heading, up to the next one. */
    private static Stream<Element> below(Element heading) {
        return Stream.iterate(heading.nextElementSibling(), Objects::nonNull, Element::nextElementSibling)
                .takeWhile(sibling -> !isHeading(sibling));
    }

    /** Not of a table within a cell. */
    private static boolean isOf(Element table, Element row) {
        @Nullable Element parent = row.parent();
        return parent == table || parent != null && parent.parent() == table;
    }

    private static Grid grid(Element table) {
        var rows = table.getElementsByTag("tr").stream()
                .filter(row -> isOf(table, row) && !Spans.isEmptyTag(row))
                .toList();
        if (rows.isEmpty()) {
            return new Grid(List.of(), table, Map.of(), 0, Language.ENGLISH);
        }
        var first = rows.get(0);
        var headings = first.children().stream().map(Element::text).toList();
        var places = Column.places(headings);
        var headed = places.containsKey(Column.TIME) || places.containsKey(Column.DAY);
        var width = first.childrenSize();
        return new Grid(
                headed ? rows.subList(1, rows.size()) : rows,
                first,
                headed ? places : byTemplate(width),
                width,
                Language.ofWords(String.join("", headings)));
    }

    private static Map<Column, Integer> byTemplate(int width) {
        var columns = width >= TEMPLATE.size() ? TEMPLATE : List.of(Column.TIME, Column.FACT);
        return IntStream.range(0, Math.min(width, columns.size()))
                .boxed()
                .collect(Collectors.toMap(columns::get, place -> place));
    }

    private static Entry entry(Element row, Grid grid, Clues clues) {
        return new Entry(
                WhenReader.cell(time(row, grid), clues),
                cell(row, grid, Column.TYPE),
                cell(row, grid, Column.FACT),
                cell(row, grid, Column.CONTEXT),
                cell(row, grid, Column.ROLE),
                evidence(row, grid));
    }

    /** Links wherever they are in the row, pictures and files, and whatever the column for it says. */
    private static String evidence(Element row, Grid grid) {
        var found = new LinkedHashSet<String>();
        row.getElementsByTag("a").forEach(link -> found.add(link.attr("href").strip()));
        row.getElementsByTag("ri:url").forEach(link -> found.add(link.attr("ri:value")));
        row.getElementsByTag("ri:attachment").forEach(file -> found.add(file.attr("ri:filename")));
        row.getElementsByTag("ri:page").forEach(page -> found.add(page.attr("ri:content-title")));
        var place = grid.places().get(Column.EVIDENCE);
        if (found.isEmpty() && place != null && place < row.childrenSize()) {
            found.add(cell(row, grid, Column.EVIDENCE));
            StorageReader.macros(row.child(place), "jira")
                    .forEach(issue -> found.add(issue.wholeText().strip()));
        }
        found.remove("");
        return String.join("\n", found);
    }

    /** A placeholder of the template is no text of anybody. */
    private static String cell(Element row, Grid grid, Column column) {
        var place = grid.places().get(column);
        if (place == null || place >= row.childrenSize()) {
            return "";
        }
        var cell = row.child(place).clone();
        List.of("ac:placeholder", "ac:parameter")
                .forEach(name -> List.copyOf(cell.getElementsByTag(name)).forEach(Element::remove));
        return cell.text().replace('\u00a0', ' ').strip();
    }

    /** What has no column of its own stands with the fact, so that nothing is lost. */
    private static String row(Entry entry, Grid grid) {
        var homeless = new ArrayList<String>();
        var cells = new String[grid.width()];
        Arrays.fill(cells, "");
        TEMPLATE.forEach(column -> {
            var words = words(entry, column, grid);
            var place = grid.places().get(column);
            if (place != null && place < cells.length) {
                cells[place] = words;
            } else if (!words.isEmpty()) {
                homeless.add(words);
            }
        });
        var home = grid.places().getOrDefault(Column.FACT, grid.width() - 1);
        if (!homeless.isEmpty()) {
            homeless.add(0, cells[home]);
            cells[home] = homeless.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("<br/>"));
        }
        return row(cells);
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(words -> "<td>" + (words.isEmpty() ? "<br/>" : words) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String words(Entry entry, Column column, Grid grid) {
        return switch (column) {
            case TIME -> markup(entry.when().text());
            case TYPE ->
                markup(entry.event().map(event -> event.word(grid.language())).orElse(entry.type()));
            case FACT -> markup(entry.fact());
            case CONTEXT -> markup(entry.context());
            case ROLE -> markup(entry.role());
            case EVIDENCE -> entry.evidence().lines().map(TimelineTable::link).collect(Collectors.joining("<br/>"));
            default -> "";
        };
    }

    private static String link(String words) {
        var text = Entities.escape(words);
        return words.matches("https?://\\S+") ? "<a href=\"" + text + "\">" + text + "</a>" : text;
    }

    private static String markup(String words) {
        return Entities.escape(words).replace("\n", "<br/>");
    }
}
