package org.aftermath.host.store.index;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.aftermath.core.index.Index;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.index.Terms;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.NewRows;
import org.aftermath.host.store.Rows;
import org.aftermath.host.store.postmortem.PostmortemColumns;
import org.aftermath.host.store.postmortem.PostmortemRow;

/**
 * The index in the host's database. One statement finds lines, another reads their records; where terms are asked for, a
 * few more find the places of the terms first.
 */
public final class StoredIndex implements Index {

    private final ActiveObjects ao;

    public StoredIndex(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Line> scan(IndexFilter filter, Optional<Place> after, int limit) {
        var most = Math.min(limit, MOST);
        var leads = Terms.leads(filter);
        var rows =
                leads.isEmpty() ? lines(LineQuery.lines(filter, after).limit(most)) : found(leads, filter, after, most);
        var records = records(rows);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(records.get(row.pageId())).map(row::with).stream())
                .toList();
    }

    /** Walks along the places of the lead that is met least, in growing steps, and keeps what has all the rest. */
    private List<Shown> found(Set<String> leads, IndexFilter filter, Optional<Place> after, int most) {
        var found = new ArrayList<Shown>();
        var step = most;
        var stretch = rarest(leads, filter, after, step);
        while (!stretch.places().isEmpty()) {
            var pages = stretch.places().stream().map(Place::pageId).toList();
            found.addAll(lines(LineQuery.among(pages, filter)));
            if (found.size() >= most || pages.size() < step) {
                break;
            }
            step = Math.min(MOST, 2 * step);
            stretch = stretch(stretch.term(), filter, Optional.of(stretch.last()), step);
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    /** The first places of each, of which those are taken that are fewer, or reach back further. */
    private Stretch rarest(Set<String> leads, IndexFilter filter, Optional<Place> after, int step) {
        return leads.stream()
                .map(term -> stretch(term, filter, after, step))
                .min(Comparator.<Stretch>comparingInt(
                                stretch -> stretch.places().size())
                        .thenComparing(stretch -> stretch.places().isEmpty()
                                ? Instant.EPOCH
                                : stretch.last().at()))
                .orElseThrow();
    }

    /** Some places of a term, one after the other. */
    private record Stretch(String term, List<Place> places) {

        Place last() {
            return places.get(places.size() - 1);
        }
    }

    private Stretch stretch(String term, IndexFilter filter, Optional<Place> after, int step) {
        var query = LineQuery.places(term, filter, after).limit(step);
        return new Stretch(
                term,
                Rows.read(
                        ao,
                        TermRow.class,
                        query,
                        row -> new Place(Instant.ofEpochMilli(row.getSortAt()), row.getPageId())));
    }

    /** What lists read of a line. */
    private record Shown(long pageId, long sortAt, List<String> labels) {

        static Shown of(LineRow row) {
            return new Shown(row.getPageId(), row.getSortAt(), Columns.lines(row.getLabelNames()));
        }

        Line with(Postmortem postmortem) {
            return new Line(postmortem, Instant.ofEpochMilli(sortAt), new TreeSet<>(labels));
        }
    }

    private List<Shown> lines(Query query) {
        return Rows.read(ao, LineRow.class, query, Shown::of);
    }

    private Map<Long, Postmortem> records(List<Shown> rows) {
        var records = new HashMap<Long, Postmortem>();
        if (!rows.isEmpty()) {
            var query = Criteria.among(
                    PostmortemRow.class,
                    "PAGE_ID",
                    rows.stream().map(Shown::pageId).toList());
            Rows.read(ao, PostmortemRow.class, query, PostmortemColumns::read)
                    .forEach(record -> records.put(record.pageId(), record));
        }
        return records;
    }

    /** Steps from space to space, each time by the index. */
    @Override
    public List<String> spaces() {
        var keys = new ArrayList<String>();
        var next = spaceAfter("");
        while (next.isPresent()) {
            keys.add(next.get());
            next = spaceAfter(next.get());
        }
        return keys;
    }

    private Optional<String> spaceAfter(String key) {
        var query = Query.select("SPACE_KEY")
                .where("SPACE_KEY > ?", key)
                .order("SPACE_KEY ASC")
                .limit(1);
        return Rows.first(ao, LineRow.class, query, row -> Columns.text(row.getSpaceKey()));
    }

    @Override
    public void keep(Line line) {
        ao.executeInTransaction(() -> {
            var columns = new LineColumns(line);
            var row = Arrays.stream(ao.find(LineRow.class, Query.select().where("PAGE_ID = ?", columns.pageId())))
                    .findFirst();
            if (row.isEmpty()) {
                ao.create(LineRow.class, columns.toArray());
                add(columns, columns.terms());
            } else if (columns.differFrom(row.get())) {
                change(row.get(), columns);
            }
            return line;
        });
    }

    /** The row is written first: who writes it later waits until the commit, and finds these terms. */
    private void change(LineRow row, LineColumns columns) {
        var isMoved = row.getSortAt() != columns.sortAt();
        columns.writeTo(row);
        row.save();
        var kept = isMoved ? Set.<String>of() : kept(columns);
        if (isMoved) {
            ao.deleteWithSQL(TermRow.class, "PAGE_ID = ?", columns.pageId());
        }
        var added = new TreeSet<>(columns.terms());
        added.removeAll(kept);
        add(columns, added);
    }

    /** The terms that the line has kept; the others are let go. */
    private Set<String> kept(LineColumns columns) {
        var rows = ao.find(TermRow.class, Query.select().where("PAGE_ID = ?", columns.pageId()));
        var kept = new HashSet<String>();
        var gone = new ArrayList<TermRow>();
        for (var row : rows) {
            if (columns.terms().contains(row.getTermKey())) {
                kept.add(row.getTermKey());
            } else {
                gone.add(row);
            }
        }
        ao.delete(gone.toArray(TermRow[]::new));
        return kept;
    }

    private void add(LineColumns columns, Collection<String> terms) {
        var rows = terms.stream()
                .map(term -> new Columns()
                        .with("PAGE_ID", columns.pageId())
                        .with("TERM_KEY", term)
                        .with("SORT_AT", columns.sortAt()))
                .toList();
        NewRows.create(ao, TermRow.class, rows);
    }

    @Override
    public void forget(long pageId) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(TermRow.class, "PAGE_ID = ?", pageId);
            return ao.deleteWithSQL(LineRow.class, "PAGE_ID = ?", pageId);
        });
    }
}
