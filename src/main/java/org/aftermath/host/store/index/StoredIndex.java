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
        var rows = leads.isEmpty()
                ? List.of(ao.find(LineRow.class, LineQuery.lines(filter, after).limit(most)))
                : found(leads, filter, after, most);
        var records = records(rows);
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(records.get(row.getPageId())).map(record -> read(row, record)).stream())
                .toList();
    }

    /** Walks along the places of the lead that is met least, in growing steps, and keeps what has all the rest. */
    private List<LineRow> found(Set<String> leads, IndexFilter filter, Optional<Place> after, int most) {
        var found = new ArrayList<LineRow>();
        var step = most;
        var places = rarest(leads, filter, after, step);
        while (places.length > 0) {
            var pages = Arrays.stream(places).map(TermRow::getPageId).toList();
            found.addAll(List.of(ao.find(LineRow.class, LineQuery.among(pages, filter))));
            if (found.size() >= most || places.length < step) {
                break;
            }
            var last = places[places.length - 1];
            step = Math.min(MOST, 2 * step);
            places = places(last.getTermKey(), filter, Optional.of(place(last)), step);
        }
        return found.subList(0, Math.min(found.size(), most));
    }

    /** The first places of each, of which those are taken that are fewer, or reach back further. */
    private TermRow[] rarest(Set<String> leads, IndexFilter filter, Optional<Place> after, int step) {
        return leads.stream()
                .map(term -> places(term, filter, after, step))
                .min(Comparator.<TermRow[]>comparingInt(places -> places.length)
                        .thenComparing(places -> places.length == 0 ? 0 : places[places.length - 1].getSortAt()))
                .orElseThrow();
    }

    private TermRow[] places(String term, IndexFilter filter, Optional<Place> after, int step) {
        return ao.find(TermRow.class, LineQuery.places(term, filter, after).limit(step));
    }

    private static Place place(TermRow row) {
        return new Place(Instant.ofEpochMilli(row.getSortAt()), row.getPageId());
    }

    private Map<Long, Postmortem> records(List<LineRow> rows) {
        var records = new HashMap<Long, Postmortem>();
        if (!rows.isEmpty()) {
            var ids = rows.stream().map(LineRow::getPageId).toList();
            Arrays.stream(ao.find(PostmortemRow.class, Criteria.among("PAGE_ID", ids)))
                    .forEach(row -> records.put(row.getPageId(), PostmortemColumns.read(row)));
        }
        return records;
    }

    private static Line read(LineRow row, Postmortem postmortem) {
        return new Line(
                postmortem, Instant.ofEpochMilli(row.getSortAt()), new TreeSet<>(Columns.lines(row.getLabelNames())));
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
        var query = Query.select()
                .where("SPACE_KEY > ?", key)
                .order("SPACE_KEY ASC")
                .limit(1);
        return Arrays.stream(ao.find(LineRow.class, query))
                .map(row -> Columns.text(row.getSpaceKey()))
                .findFirst();
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
        for (var row : rows) {
            if (columns.terms().contains(row.getTermKey())) {
                kept.add(row.getTermKey());
            } else {
                ao.delete(row);
            }
        }
        return kept;
    }

    private void add(LineColumns columns, Collection<String> terms) {
        terms.forEach(term -> ao.create(
                TermRow.class,
                new Columns()
                        .with("PAGE_ID", columns.pageId())
                        .with("TERM_KEY", term)
                        .with("SORT_AT", columns.sortAt())
                        .toArray()));
    }

    @Override
    public void forget(long pageId) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(TermRow.class, "PAGE_ID = ?", pageId);
            return ao.deleteWithSQL(LineRow.class, "PAGE_ID = ?", pageId);
        });
    }
}
