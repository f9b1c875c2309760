package org.aftermath.core.index;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.aftermath.core.label.Labels;
import org.aftermath.core.postmortem.Postmortem;

/**
 * What lists and reports know of one postmortem (B20).
 *
 * @param at what lists are ordered and cut by: when the incident started; while nobody knows, when it was noticed or
 *     ended; and while nothing is known, when the page was made. In UTC, cut to milliseconds
 * @param labels what people hung on the page, in lower case; ours, which only repeat the record, are left out
 */
public record Line(Postmortem postmortem, Instant at, SortedSet<String> labels) {

    public Line {
        at = Instant.ofEpochMilli(at.toEpochMilli());
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
    }

    static Line of(Postmortem postmortem, PageTraits.Traits traits) {
        var times = postmortem.times();
        var at = times.started().or(times::detected).or(times::resolved).orElse(traits.made());
        var labels = new TreeSet<String>();
        traits.labels().stream()
                .map(label -> label.toLowerCase(Locale.ROOT))
                .filter(label -> !Labels.OURS.contains(label))
                .forEach(labels::add);
        return new Line(postmortem, at, labels);
    }

    public Place place() {
        return new Place(at, postmortem.pageId());
    }

    /** Where a line stands in the order of lists; the newest comes first, and of two at one time the later page. */
    public record Place(Instant at, long pageId) {

        /** What {@link #text} wrote; empty for anything else. */
        public static Optional<Place> of(String text) {
            return text.matches("-?\\d{1,15}_\\d{1,18}") ? Optional.of(read(text.split("_", 2))) : Optional.empty();
        }

        private static Place read(String[] parts) {
            return new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1]));
        }

        /** For addresses: {@code 1763459999000_4711}. */
        public String text() {
            return at.toEpochMilli() + "_" + pageId;
        }
    }
}
