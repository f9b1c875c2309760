package org.aftermath.confluence.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.paste.Pasted;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.paste.ReadPaste;
import org.aftermath.core.people.People;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.Column;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.core.transfer.Lexicon;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A page that was written for another tool, or for none: its headings become our sections, its list of events our
 * timeline, its list of work proposed follow-ups. What is not understood stays where it stands, word for word; nothing is
 * left out. Writes nothing: text in, text out. Not for sharing.
 */
public final class ForeignPage {

    private static final Set<String> PLAIN = Set.of("p", "ul", "ol");
    private static final int LONGEST_VALUE = 255;
    private static final Pattern NAMED = Pattern.compile("([^:：]{2,60})[:：]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern DATED = Pattern.compile("(\\D{2,60}?)\\s+(\\d{4}[-/年]\\d.+)", Pattern.DOTALL);

    /** One heading: what it was taken for, and how much below it became rows and follow-ups. */
    public record Part(String heading, String section, int rows, int promises) {}

    private record Place(Element heading, List<Element> below, String section, boolean first) {}

    private final String storage;
    private final Document page;
    private final Splice splice;
    private final Lexicon lexicon;
    private final MacroWriting writing;
    private final People people;
    private final List<String> columns;
    private final Clues clues;
    private final Set<String> sections = new HashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();

    /**
     * @param storage well-formed or nearly so
     * @param columns the headings of a timeline's table, in the template's order
     * @param near a day of the time that it tells of
     */
    public ForeignPage(String storage, Lexicon lexicon, People people, List<String> columns, LocalDate near) {
        this.storage = storage;
        this.page = Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
        this.splice = new Splice(storage);
        this.lexicon = lexicon;
        this.people = people;
        this.writing = new MacroWriting(people);
        this.columns = columns;
        this.clues = Clues.of(near).in(DateOrder.in(page.text(), Optional.empty()));
        page.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr(StorageReader.NAME).equals("anchor"))
                .forEach(macro -> sections.add(macro.wholeText().strip()));
        grounds().forEach(this::read);
    }

    /** Its facts by our names, in its own words. */
    public Map<String, String> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** In its order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Lines among events and work that are neither; they stay in the text. */
    public List<String> unread() {
        return List.copyOf(unread);
    }

    /** The text as a page of ours. */
    public String text() {
        return splice.text();
    }

    private List<Element> grounds() {
        var cells = page.getElementsByTag("ac:layout-cell");
        return cells.isEmpty() ? List.of(page) : List.copyOf(cells);
    }

    private void read(Element ground) {
        var places = new ArrayList<Place>();
        var level = 0;
        var section = "";
        var above = new ArrayList<Element>();
        for (var child : ground.children()) {
            if (!isHeading(child)) {
                (places.isEmpty() ? above : places.get(places.size() - 1).below()).add(child);
            } else {
                var depth = child.normalName().charAt(1) - '0';
                var known = lexicon.section(child.text()).or(() -> anchored(child));
                section = known.orElse(depth > level ? section : "");
                level = known.isPresent() || section.isEmpty() ? depth : level;
                places.add(new Place(child, new ArrayList<>(), section, known.isPresent()));
            }
        }
        above.forEach(this::gather);
        places.forEach(this::understand);
    }

    private static Optional<String> anchored(Element heading) {
        return StorageReader.macros(heading, "anchor").stream()
                .map(anchor -> anchor.wholeText().strip())
                .filter(name -> name.startsWith("pm-"))
                .map(name -> name.substring(3))
                .findFirst();
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private void understand(Place place) {
        var heading = place.heading();
        if (place.first() && !Spans.isEmptyTag(heading) && sections.add("pm-" + place.section())) {
            splice.insert(
                    Spans.inner(heading),
                    "<ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">pm-" + place.section()
                            + "</ac:parameter></ac:structured-macro>");
        }
        var rows = place.section().equals("timeline") ? timeline(place.below()) : 0;
        var promises = place.section().equals("follow-ups") ? promises(place.below()) : 0;
        if (!place.section().equals("follow-ups")) {
            place.below().forEach(this::gather);
        }
        var words = Prose.lines(place.below()).strip();
        lexicon.fact(heading.text())
                .filter(fact -> place.section().isEmpty() && !words.matches("_?No response_?"))
                .ifPresent(fact -> fact(fact, words));
        if (!place.below().isEmpty() || !place.section().isEmpty()) {
            parts.add(new Part(heading.text().strip(), place.section(), rows, promises));
        }
    }

    /** Facts in rows of two cells, and in lines that name what they tell. */
    private void gather(Element element) {
        element.getElementsByTag("tr").stream()
                .filter(row -> row.childrenSize() == 2)
                .forEach(row -> named(row.child(0).text(), row.child(1).text()));
        for (var each : element.getAllElements()) {
            if (each.nameIs("p") || each.nameIs("li")) {
                line(each);
            }
        }
    }

    private void line(Element line) {
        var own = line.childNodes().stream()
                .filter(node -> !(node instanceof Element inner) || !PLAIN.contains(inner.normalName()))
                .map(node -> node instanceof TextNode text ? text.text() : ((Element) node).text())
                .collect(Collectors.joining());
        for (var written : own.split("\n")) {
            var named = NAMED.matcher(written.strip());
            var dated = DATED.matcher(written.strip());
            if (named.matches() && lexicon.fact(named.group(1)).isPresent()) {
                named(named.group(1), named.group(2));
            } else if (dated.matches()) {
                named(dated.group(1), dated.group(2));
            }
        }
    }

    private void named(String name, String value) {
        lexicon.fact(name).ifPresent(fact -> fact(fact, value));
    }

    /** The first that is told counts. */
    private void fact(String fact, String value) {
        var told = value.strip();
        if (!told.isEmpty() && told.length() <= LONGEST_VALUE) {
            facts.putIfAbsent(fact, told);
        }
    }

    /** How many rows the timeline has. */
    private int timeline(List<Element> below) {
        var table = below.stream().filter(ForeignPage::tellsTimes).findFirst();
        var pasted = paste("# Timeline\n\n", table.map(List::of).orElse(below));
        if (table.isPresent() && !pasted.rows().isEmpty()) {
            splice.insert(
                            Spans.start(table.get()),
                            "<ac:structured-macro ac:name=\"postmortem-timeline\"><ac:rich-text-body>")
                    .insert(Spans.end(table.get()), "</ac:rich-text-body></ac:structured-macro>");
            return pasted.rows().size();
        }
        if (pasted.rows().isEmpty() || !isPlain(below)) {
            return below.stream().anyMatch(element -> !StorageReader.macros(element, "postmortem-timeline")
                            .isEmpty())
                    ? pasted.rows().size()
                    : 0;
        }
        var head = columns.stream()
                .map(words -> "<th>" + Entities.escape(words) + "</th>")
                .collect(Collectors.joining());
        var empty = "<ac:structured-macro ac:name=\"postmortem-timeline\"><ac:rich-text-body><table><tbody><tr>" + head
                + "</tr></tbody></table></ac:rich-text-body></ac:structured-macro>";
        var rows = pasted.rows().stream().map(Pasted.Row::entry).toList();
        replace(below, new TimelineTable().insert(empty, rows, Collections.nCopies(rows.size(), 0)), pasted);
        return rows.size();
    }

    private static boolean tellsTimes(Element element) {
        if (!element.nameIs("table")) {
            return false;
        }
        var first = element.getElementsByTag("tr").stream().findFirst();
        var places = Column.places(
                first.map(row -> row.children().stream().map(Element::text).toList())
                        .orElse(List.of()));
        return places.containsKey(Column.TIME) || places.containsKey(Column.DAY);
    }

    /** How many follow-ups are proposed. */
    private int promises(List<Element> below) {
        var pasted = paste("# Action items\n\n", below);
        if (pasted.proposals().isEmpty() || below.stream().anyMatch(each -> !isWorkable(each))) {
            return 0;
        }
        var macros = pasted.proposals().stream()
                .map(work -> writing.whole(macro(work)))
                .collect(Collectors.joining());
        var rows = pasted.rows().stream()
                .map(row -> "<p>"
                        + Entities.escape(
                                row.entry().when().text() + " " + row.entry().fact()) + "</p>")
                .collect(Collectors.joining());
        replace(below, macros + rows, pasted);
        return pasted.proposals().size();
    }

    private static boolean isWorkable(Element element) {
        return element.nameIs("table") || isPlain(List.of(element));
    }

    private FollowUpMacro macro(Proposal work) {
        var parameters = new HashMap<>(Map.of("urgency", "P2", "type", "prevent", "state", "proposed"));
        Optional.of(work.owner())
                .filter(name -> !name.isEmpty() && people.named(name).isPresent())
                .ifPresent(name -> parameters.put("owner", name));
        work.due().map(LocalDate::toString).ifPresent(day -> parameters.put("due", day));
        return new FollowUpMacro(Optional.of(UUID.randomUUID().toString()), parameters, work.text());
    }

    private Pasted paste(String heading, List<Element> below) {
        var text = heading + Prose.lines(below);
        return ReadPaste.read(text.length() > ReadPaste.LONGEST ? "" : text, Optional.empty(), clues);
    }

    /** Words and links only: pictures, code and macros would be lost. */
    private static boolean isPlain(List<Element> below) {
        return below.stream()
                .allMatch(each -> PLAIN.contains(each.normalName())
                        && each.getAllElements().stream()
                                .noneMatch(inner -> inner.normalName().matches("ac:.*|img|table|pre")));
    }

    private void replace(List<Element> below, String by, Pasted pasted) {
        var left = pasted.unread().stream().map(Pasted.Unread::text).toList();
        unread.addAll(left);
        var kept = left.stream()
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining());
        splice.replace(Spans.start(below.get(0)), Spans.end(below.get(below.size() - 1)), kept + by);
    }
}
