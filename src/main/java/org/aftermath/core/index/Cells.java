package org.aftermath.core.index;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.index.BrowseIndex.Seen;
import org.aftermath.core.index.FollowUpCounts.Count;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Fact;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.Style;
import org.aftermath.core.text.CsvCell;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of a line, the same for everybody: for programs and for tables of figures. */
public final class Cells {

    private static final String NEW_LINE = "\r\n";

    private final People people;
    private final Map<Long, Count> followUps;

    /** @param followUps by page, if a column shows them */
    public Cells(People people, Map<Long, Count> followUps) {
        this.people = people;
        this.followUps = Map.copyOf(followUps);
    }

    /** Values by column: texts, or lists of texts; an unknown value is left out. Page and its address are always there. */
    public Map<String, Object> of(Seen seen, List<String> columns) {
        var values = new LinkedHashMap<String, Object>();
        values.put("pageId", seen.page().pageId());
        values.put("url", seen.page().url());
        for (var column : columns) {
            var value = value(seen, column);
            if (!value.equals("") && !value.equals(List.of())) {
                values.put(column, value);
            }
        }
        return values;
    }

    private Object value(Seen seen, String column) {
        var postmortem = seen.line().postmortem();
        return switch (column) {
            case "id" -> postmortem.id();
            case "title" -> seen.page().title();
            case "space" -> seen.page().spaceKey();
            case "status" -> postmortem.status().name();
            case "labels" -> List.copyOf(seen.line().labels());
            case FollowUpCounts.TOTAL, FollowUpCounts.DONE ->
                followUps.getOrDefault(postmortem.pageId(), Count.NONE).told(column);
            case "duration" ->
                postmortem.times().toResolve().map(Duration::toString).orElse("");
            default -> Facts.named(column).map(fact -> fact(fact, seen)).orElse("");
        };
    }

    private Object fact(Fact<?> fact, Seen seen) {
        var told = fact.tell(seen.line().postmortem());
        if (told.isEmpty()) {
            return told;
        }
        if (fact.style() == Style.PERSON) {
            return people.someone(new UserRef(told)).userName();
        }
        return fact.style() == Style.NAMES ? Arrays.asList(told.split("\n")) : told;
    }

    /** The heads of a CSV as RFC 4180 has it. */
    public String heads(List<String> columns) {
        return String.join(",", columns) + ",url" + NEW_LINE;
    }

    /** A line of it; no cell begins as a formula would. */
    public String csv(Seen seen, List<String> columns) {
        var values = of(seen, columns);
        return columns.stream().map(column -> cell(values.get(column))).collect(Collectors.joining(",")) + ","
                + cell(seen.page().url()) + NEW_LINE;
    }

    private static String cell(@Nullable Object value) {
        var text = value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value == null ? "" : value.toString();
        return CsvCell.of(text);
    }
}
