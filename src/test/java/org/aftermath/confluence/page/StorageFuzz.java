package org.aftermath.confluence.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aftermath.core.lint.Draft;
import org.aftermath.core.lint.House;
import org.aftermath.core.lint.Lint;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.When;
import org.aftermath.support.FakePeople;
import org.aftermath.support.Fuzzed;

/** What holds for every text that stands in a page: it is read, and what is written into it is found again. */
public final class StorageFuzz {

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);
    private static final StorageReader READER = new StorageReader(key -> Optional.of("sre"));
    private static final StorageMarkup MARKUP = new StorageMarkup(READER, FakePeople.of("sre"));
    private static final StorageManuscripts MANUSCRIPTS = StorageManuscripts.over(page -> Optional.empty(), READER);
    private static final FollowUpMacro ADDED =
            new FollowUpMacro(Optional.of("added-1"), Map.of("owner", "sre", "urgency", "P2"), "a & b ]]> <c>");
    private static final Entry ROW = new Entry(When.unknown("later"), "", "<row>", "", "", "https://a.example/?b&c");

    private StorageFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = Fuzzed.text(bytes);
        Fuzzed.check(text, () -> read(text));
    }

    private static void read(String text) {
        READER.status(text);
        OutlineReader.read(text);
        followUps(text);
        timeline(text);
        words(text);
    }

    private static void followUps(String text) {
        var before = MARKUP.read(text);
        MARKUP.add(text, ADDED);
        for (var place = 0; place < Math.min(before.size(), 3); place++) {
            MARKUP.replace(text, place, ADDED);
        }
    }

    private static void timeline(String text) {
        var table = new TimelineTable();
        var rows = table.read(text, NEAR).map(List::size).orElse(-1);
        if (rows < 0) {
            return;
        }
        var order = IntStream.range(0, rows).boxed().toList();
        if (!table.arrange(text, order).equals(text)) {
            throw new AssertionError("rows that stay where they are change the page");
        }
        var added = table.read(table.insert(text, List.of(ROW), List.of(rows)), NEAR);
        if (added.map(List::size).orElse(-1) != rows + 1) {
            throw new AssertionError(rows + " rows, and one more is " + added);
        }
    }

    private static void words(String text) {
        var passages = MANUSCRIPTS.passages(7, text);
        Lint.check(new Draft(passages, List.of(), false, true, House.DEFAULT)).stream()
                .limit(3)
                .forEach(hit -> MANUSCRIPTS.reworded(7, text, hit.passage(), hit, "<other> & words"));
    }
}
