package org.aftermath.confluence.macro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.BrowseIndex.Seen;
import org.aftermath.core.index.BrowseIndex.Slice;
import org.aftermath.core.index.FollowUpCounts;
import org.aftermath.core.index.FollowUpCounts.Count;
import org.aftermath.core.index.IndexQuery;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Fact;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.Style;
import org.aftermath.core.text.Fault;

/**
 * The list of postmortems as its reader sees it, on a page of its own or within another. What is asked for stands in the
 * address and nowhere else, so that every view can be kept and sent as a link.
 */
public final class IndexView {

    private static final List<String> TEXTS = List.of("owner", "service", "team", "label");
    /** What reports can be asked for as well. */
    private static final List<String> REPORTED = List.of("from", "to", "space", "service", "team");

    private static final Set<String> COUNTED = Set.of("columns", "limit", "cursor", "name");
    private static final int LONGEST_NAME = 100;

    private final BrowseIndex index;
    private final FollowUpCounts followUps;
    private final People people;
    private final ActingUser acting;
    private final Viewer viewer;
    private final Supplier<String> root;

    /** @param root how all addresses of this installation begin */
    public IndexView(
            BrowseIndex index,
            FollowUpCounts followUps,
            People people,
            ActingUser acting,
            Viewer viewer,
            Supplier<String> root) {
        this.index = index;
        this.followUps = followUps;
        this.people = people;
        this.acting = acting;
        this.viewer = viewer;
        this.root = root;
    }

    /** @param given what the macro asks for by {@link IndexQuery#NAMES}; empty for what is left out */
    Map<String, Object> within(UnaryOperator<String> given) {
        return list(given).map();
    }

    /** @param given what the address asks for, and {@code name} for the name that somebody gave the view */
    public Map<String, Object> alone(UnaryOperator<String> given) {
        var name = given.apply("name").strip();
        var title = viewer.say("aftermath.index.title");
        var named = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return list(given)
                .put("screen", true)
                .put("title", named.isEmpty() ? title : named)
                .put("name", named)
                .put("about", viewer.say("aftermath.index.about"))
                .put("action", screen())
                .put("fields", fields(given))
                .put("choices", choices(given))
                .put("csv", root.get() + "/rest/aftermath/1.0/index/csv" + address(given, Optional.empty()))
                .put("reports", root.get() + "/plugins/servlet/aftermath/reports" + address(REPORTED, given))
                .put("picked", picked(given))
                .map();
    }

    private View list(UnaryOperator<String> given) {
        var query = IndexQuery.read(given, new IndexQuery.Asker(people, acting, viewer.zone()));
        var view = new View().put("label", labels());
        if (!query.faults().isEmpty()) {
            return view.put(
                    "faults",
                    query.faults().stream().map(Fault::message).map(viewer::say).toList());
        }
        var slice = index.slice(query.filter(), query.after(), query.limit());
        view.put("all", screen() + address(given, Optional.empty()));
        slice.next().ifPresent(place -> view.put("next", screen() + address(given, Optional.of(place))));
        if (query.after().isPresent()) {
            view.put("first", screen() + address(given, Optional.empty()));
        }
        return slice.lines().isEmpty() ? empty(view, given) : rows(view, slice, query.columns());
    }

    private View empty(View view, UnaryOperator<String> given) {
        return view.put("empty", viewer.say(isNarrowed(given) ? "aftermath.index.empty" : "aftermath.index.none"));
    }

    private static boolean isNarrowed(UnaryOperator<String> given) {
        return IndexQuery.NAMES.stream()
                .anyMatch(name -> !COUNTED.contains(name) && !given.apply(name).isBlank());
    }

    private View rows(View view, Slice slice, List<String> columns) {
        var words = new FactWords(viewer, people);
        var counts = followUps.shown(slice.lines(), columns);
        return view.put("heads", columns.stream().map(this::head).toList())
                .put(
                        "rows",
                        slice.lines().stream()
                                .map(seen -> columns.stream()
                                        .map(column -> cell(column, seen, counts, words))
                                        .toList())
                                .toList());
    }

    private String head(String column) {
        return Facts.named(column).isPresent() || column.equals("status")
                ? viewer.say("aftermath.fact." + column)
                : viewer.say("aftermath.index.column." + column);
    }

    private Map<String, Object> cell(String column, Seen seen, Map<Long, Count> counts, FactWords words) {
        var postmortem = seen.line().postmortem();
        var cell = new View().put("head", head(column));
        switch (column) {
            case "title" ->
                cell.put("words", seen.page().title()).put("url", seen.page().url());
            case "status" ->
                cell.put("words", words.say(Style.STATUS, postmortem.status().name()))
                        .put("lozenge", Words.lozenge(postmortem.status()));
            case "severity" ->
                cell.put(
                                "words",
                                words.say(Style.SEVERITY, postmortem.severity().name()))
                        .put("lozenge", Words.lozenge(postmortem.severity()));
            case "space" -> cell.put("words", seen.page().spaceKey());
            case "id" -> cell.put("words", postmortem.id());
            case "labels" ->
                cell.put("words", String.join(viewer.comma(), seen.line().labels()));
            case FollowUpCounts.TOTAL, FollowUpCounts.DONE ->
                cell.put(
                        "words",
                        counts.getOrDefault(seen.page().pageId(), Count.NONE).told(column));
            case "duration" -> cell.put("words", postmortem.times().toResolve().map(words::duration));
            default -> Facts.named(column).ifPresent(fact -> put(fact, seen, words, cell));
        }
        return cell.map();
    }

    private static void put(Fact<?> fact, Seen seen, FactWords words, View cell) {
        var told = fact.tell(seen.line().postmortem());
        cell.put("words", words.say(fact.style(), told));
        if (fact.style() == Style.MOMENT && !told.isEmpty()) {
            cell.put("instant", Instant.parse(told).toString());
        }
    }

    private String screen() {
        return root.get() + "/plugins/servlet/aftermath/index";
    }

    /** The same list by its address, from its beginning or behind a place. */
    static String address(UnaryOperator<String> given, Optional<Place> after) {
        var parts = new ArrayList<String>();
        IndexQuery.NAMES.stream()
                .filter(name -> !name.equals("cursor"))
                .forEach(name -> add(parts, name, given.apply(name)));
        add(parts, "name", given.apply("name"));
        after.ifPresent(place -> add(parts, "cursor", place.text()));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String address(List<String> names, UnaryOperator<String> given) {
        var parts = new ArrayList<String>();
        names.forEach(name -> add(parts, name, given.apply(name)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.add(name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
        }
    }

    private List<Map<String, Object>> fields(UnaryOperator<String> given) {
        var fields = new ArrayList<Map<String, Object>>();
        fields.add(choice("status", given, Arrays.asList(Status.values())));
        fields.add(choice("severity", given, Arrays.asList(Severity.values())));
        fields.add(choice("kind", given, Arrays.asList(Kind.values())));
        fields.add(choice("cause", given, Arrays.asList(Cause.values())));
        TEXTS.forEach(name -> fields.add(field(name, given).map()));
        fields.add(field("from", given).put("date", true).map());
        fields.add(field("to", given).put("date", true).map());
        fields.add(field("space", given).map());
        fields.add(field("text", given).map());
        return fields;
    }

    private View field(String name, UnaryOperator<String> given) {
        return new View()
                .put("name", name)
                .put("label", viewer.say("aftermath.index.by." + name))
                .put("value", given.apply(name).strip());
    }

    /** Several values at once, which a link may ask for, stay one choice. */
    private Map<String, Object> choice(String name, UnaryOperator<String> given, List<? extends Enum<?>> values) {
        var wanted = given.apply(name).strip();
        var options = new ArrayList<Map<String, Object>>();
        options.add(option("", viewer.say("aftermath.index.any"), wanted.isEmpty()));
        for (var value : values) {
            options.add(
                    option(value.name(), word(name, value), value.name().equalsIgnoreCase(wanted.replace('-', '_'))));
        }
        if (options.stream().noneMatch(option -> option.containsKey("chosen"))) {
            options.add(option(wanted, wanted, true));
        }
        return new View()
                .put("name", name)
                .put("label", head(name))
                .put("options", options)
                .map();
    }

    private String word(String name, Enum<?> value) {
        return new FactWords(viewer, people).say(Style.valueOf(name.toUpperCase(Locale.ROOT)), value.name());
    }

    private static Map<String, Object> option(String value, String label, boolean chosen) {
        var option = new View().put("value", value).put("label", label);
        return (chosen ? option.put("chosen", true) : option).map();
    }

    private List<Map<String, Object>> choices(UnaryOperator<String> given) {
        var shown = IndexQuery.read(given, new IndexQuery.Asker(people, acting, viewer.zone()))
                .columns();
        return IndexQuery.COLUMNS.stream()
                .map(column -> option(column, head(column), shown.contains(column)))
                .toList();
    }

    /** Whether the form for columns and names stays open. */
    private static boolean picked(UnaryOperator<String> given) {
        return !given.apply("columns").isBlank() || !given.apply("name").isBlank();
    }

    private Map<String, Object> labels() {
        var labels = new View();
        List.of("caption", "next", "first", "all", "find", "reset", "csv", "reports", "columns", "name", "keep")
                .forEach(word -> labels.put(word, viewer.say("aftermath.index." + word)));
        return labels.map();
    }
}
