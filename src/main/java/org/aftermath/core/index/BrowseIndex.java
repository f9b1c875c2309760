package org.aftermath.core.index;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;

/**
 * The lines that the acting user may see. What is hidden leaves no trace: no number, no empty page before the end, no
 * cursor that names it. Changes nothing; safe for any thread.
 */
public final class BrowseIndex {

    /** Spaces in which somebody may see nothing cost nothing; this bounds how many hidden pages of others are met. */
    private static final int MOST_LOOKED_AT = 5_000;

    private static final int MOST_SPACES = 500;

    private final Index index;
    private final Pages pages;
    private final Spaces spaces;
    private final Zones homes;

    /** Which spaces the acting user may see (port). */
    public interface Spaces {

        /** False for a space that is not there. */
        boolean isVisible(String spaceKey);
    }

    /** Where spaces are at home, which says what day an incident was (port). */
    public interface Zones {

        ZoneId of(String spaceKey);
    }

    /** A line, and its page as it is now. */
    public record Seen(Line line, PageFacts page) {}

    /** @param next behind which line it goes on; empty at the end */
    public record Slice(List<Seen> lines, Optional<Place> next) {}

    public BrowseIndex(Index index, Pages pages, Spaces spaces, Zones homes) {
        this.index = index;
        this.pages = pages;
        this.spaces = spaces;
        this.homes = homes;
    }

    /** Some lines, newest first. */
    public Slice slice(IndexFilter filter, Optional<Place> after, int limit) {
        var walk = new Walk(filter, after, Math.min(limit + 1, Index.MOST), MOST_LOOKED_AT);
        var lines = new ArrayList<Seen>();
        while (lines.size() <= limit && walk.hasMore()) {
            lines.addAll(walk.next());
        }
        if (lines.size() <= limit) {
            return new Slice(lines, walk.wentTo());
        }
        var kept = List.copyOf(lines.subList(0, limit));
        return new Slice(kept, Optional.of(kept.get(limit - 1).line().place()));
    }

    /** All lines, newest first, a batch in memory at a time. */
    public void each(IndexFilter filter, Consumer<Seen> taker) {
        var walk = new Walk(filter, Optional.empty(), Index.MOST, Integer.MAX_VALUE);
        while (walk.hasMore()) {
            walk.next().forEach(taker);
        }
    }

    private final class Walk {

        private int batch;
        private int left;
        private IndexFilter filter;
        private Optional<Place> from;
        private boolean ended;
        private boolean narrowed;
        private final Map<String, ZoneId> zones = new HashMap<>();

        Walk(IndexFilter filter, Optional<Place> from, int batch, int most) {
            this.filter = filter;
            this.from = from;
            this.batch = batch;
            this.left = most;
        }

        boolean hasMore() {
            return !ended && left > 0;
        }

        /** Where to go on if there is more than may be looked at; empty if all was looked at. */
        Optional<Place> wentTo() {
            return ended ? Optional.empty() : from;
        }

        List<Seen> next() {
            var lines = index.scan(filter, from, batch);
            left -= lines.size();
            ended = lines.size() < batch;
            if (!lines.isEmpty()) {
                from = Optional.of(lines.get(lines.size() - 1).place());
            }
            var seen = new ArrayList<Seen>();
            lines.stream().filter(this::isOfItsDays).forEach(line -> seen(line)
                    .ifPresentOrElse(seen::add, () -> hidden(line)));
            batch = Math.min(Index.MOST, seen.size() < lines.size() ? 2 * batch : batch);
            return seen;
        }

        private boolean isOfItsDays(Line line) {
            var period = filter.period();
            return !period.hasDays()
                    || period.holds(
                            line.at(), zones.computeIfAbsent(line.postmortem().spaceKey(), homes::of));
        }

        private Optional<Seen> seen(Line line) {
            return pages.visible(line.postmortem().pageId()).map(page -> new Seen(line, page));
        }

        /** Where a whole space is hidden, from here on only spaces are asked for in which something may be seen. */
        private void hidden(Line line) {
            if (!narrowed && !spaces.isVisible(line.postmortem().spaceKey())) {
                narrowed = true;
                var visible = visible();
                ended = ended || visible.isEmpty();
                filter = visible.size() > MOST_SPACES ? filter : filter.within(visible);
            }
        }

        private Set<String> visible() {
            var visible = new LinkedHashSet<>(filter.spaces().isEmpty() ? index.spaces() : filter.spaces());
            visible.removeIf(key -> !spaces.isVisible(key));
            return visible;
        }
    }
}
