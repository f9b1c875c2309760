package org.aftermath.core.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aftermath.core.index.BrowseIndex.Seen;

/** How many follow-ups postmortems have (port). Who shows some to people has asked whether they may see the pages. */
@FunctionalInterface
public interface FollowUpCounts {

    String TOTAL = "followUps";
    String DONE = "followUpsDone";

    /** Those that are openly dropped count neither way. */
    record Count(int done, int total) {

        public static final Count NONE = new Count(0, 0);

        /** What stands in one of the two columns. */
        public String told(String column) {
            return Integer.toString(column.equals(DONE) ? done : total);
        }
    }

    /** By page; one without any may be left out. */
    Map<Long, Count> of(Collection<Long> pageIds);

    /** Reads nothing if no column shows it. */
    default Map<Long, Count> shown(List<Seen> lines, List<String> columns) {
        return columns.contains(TOTAL) || columns.contains(DONE)
                ? of(lines.stream().map(seen -> seen.page().pageId()).toList())
                : Map.of();
    }
}
