package org.aftermath.core.paste;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.timeline.Calendar;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.Column;
import org.aftermath.core.timeline.When;
import org.aftermath.core.timeline.WhenReader;

/** Reads the rows of a table by its headings. What stands in columns with other headings is kept beside the rest. */
final class Tables {

    private final List<String> headings;
    private final Map<Column, Integer> places;
    private final Clues clues;
    private final Calendar calendar;

    Tables(List<String> headings, Clues clues, Calendar calendar) {
        this.headings = headings;
        this.places = Column.places(headings);
        this.clues = clues;
        this.calendar = calendar;
        timeColumn().map(headings::get).flatMap(WhenReader::zoneIn).ifPresent(calendar::speak);
    }

    private Optional<Integer> timeColumn() {
        return Optional.ofNullable(places.get(Column.TIME)).or(() -> Optional.ofNullable(places.get(Column.DAY)));
    }

    boolean tellsTimes() {
        return timeColumn().isPresent();
    }

    boolean tellsWork() {
        return places.containsKey(Column.ACTION) || places.containsKey(Column.FACT);
    }

    boolean tellsOnlyWork() {
        return places.containsKey(Column.ACTION) && !tellsTimes();
    }

    Draft entry(Cells.Row row) {
        var role = first(Column.ROLE, Column.OWNER);
        var fact = first(Column.FACT, Column.ACTION);
        var used = EnumSet.of(Column.TIME, Column.DAY, Column.TYPE, Column.CONTEXT, Column.EVIDENCE, role, fact);
        var draft = new Draft(Line.of(row.line(), ""), when(row), Work.plain(cell(row, role)), false)
                .type(cell(row, Column.TYPE))
                .evidence(cell(row, Column.EVIDENCE))
                .fact(cell(row, fact))
                .context(cell(row, Column.CONTEXT));
        var others = others(row, used);
        return draft.said().isEmpty() ? draft.fact(others) : draft.context(others);
    }

    private When when(Cells.Row row) {
        var time = cell(row, Column.TIME);
        var day = cell(row, Column.DAY);
        return calendar.place(WhenReader.cell((day + " " + time).strip(), clues));
    }

    Proposal work(Cells.Row row) {
        var what = first(Column.ACTION, Column.FACT);
        var owner = first(Column.OWNER, Column.ROLE);
        var due = first(Column.DUE, Column.TIME, Column.DAY);
        var by = Work.day(cell(row, due));
        var used = EnumSet.of(what, owner);
        by.ifPresent(day -> used.add(due));
        var told = Stream.of(cell(row, what), others(row, used))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        var found = Work.proposal(row.line(), told);
        var named = Work.plain(cell(row, owner));
        return new Proposal(row.line(), told, named.isEmpty() ? found.owner() : named, by.or(found::due));
    }

    /** The first of these columns that there is. */
    private Column first(Column... columns) {
        return Stream.of(columns).filter(places::containsKey).findFirst().orElse(columns[0]);
    }

    /** What stands in other columns, each with its heading, so that nothing is lost. */
    private String others(Cells.Row row, Set<Column> used) {
        var read = used.stream().map(places::get).collect(Collectors.toCollection(HashSet::new));
        return IntStream.range(0, row.cells().size())
                .filter(place -> !read.contains(place))
                .filter(place -> !row.cells().get(place).isBlank())
                .mapToObj(place -> labelled(place, row.cells().get(place)))
                .collect(Collectors.joining("\n"));
    }

    private String labelled(int place, String words) {
        var heading = place < headings.size() ? headings.get(place) : "";
        return heading.isBlank() ? words : heading + ": " + words;
    }

    private String cell(Cells.Row row, Column column) {
        var place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }
}
