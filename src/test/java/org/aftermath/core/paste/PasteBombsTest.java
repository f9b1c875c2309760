package org.aftermath.core.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.support.Allocated;
import org.junit.Test;

/** What is pasted or exported to be costly, tables above all, is read at a price in proportion to its length. */
public class PasteBombsTest {

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);
    private static final int WIDE = ReadPaste.LONGEST;
    /** In bytes for each sign: some hundred patterns are asked about a cell or line, of one sign here. */
    private static final int DEAREST = 5_000;
    /** What is only loaded. */
    private static final long ONCE = 8_000_000;

    private static final Map<String, String> BOMBS = new LinkedHashMap<>();

    static {
        BOMBS.put("a row of empty cells", ",".repeat(WIDE));
        BOMBS.put("rows of empty cells", ",,,,\n".repeat(WIDE / 5));
        BOMBS.put("a head and a row without an end", "time,what\n10:02," + "x".repeat(WIDE));
        BOMBS.put("a quote that never ends", "time,what\n10:02,\"" + "x\n".repeat(WIDE / 2));
        BOMBS.put("quotes within quotes", "time,what\n10:02,\"" + "\"\"".repeat(WIDE / 2));
        BOMBS.put("quotes that begin and end", "\"\",".repeat(WIDE / 3));
        BOMBS.put("rows that grow", rows());
        BOMBS.put("times", "10:02,".repeat(WIDE / 6));
        BOMBS.put("lines of a time", "10:02\n".repeat(WIDE / 6));
        BOMBS.put("digits", "9".repeat(WIDE));
        BOMBS.put("a table of tabs", "\t".repeat(WIDE));
        BOMBS.put("a table of bars", "|".repeat(WIDE));
        BOMBS.put("a table of bars and dashes", "|--".repeat(WIDE / 3));
        BOMBS.put("lists in lists", "- ".repeat(WIDE / 2));
        BOMBS.put("headings", "# Timeline\n".repeat(WIDE / 11));
        BOMBS.put("names", "Ann:".repeat(WIDE / 4));
        BOMBS.put("brackets", "[".repeat(WIDE));
        BOMBS.put("ten times as long as what is read", "10:02 began\n".repeat(WIDE));
    }

    @Test
    public void readingEndsAtAPriceInProportion() {
        BOMBS.forEach((bomb, text) -> assertThat(Allocated.by(() -> read(text)))
                .as(bomb)
                .isLessThan(ONCE + (long) DEAREST * Math.min(text.length(), ReadPaste.LONGEST)));
        System.out.println("Gate: bombs of pasted tables and lines are read at a price in proportion: " + BOMBS.size()
                + " checked");
    }

    private static void read(String text) {
        ReadPaste.read(text, Optional.of(NEAR), Clues.of(NEAR).in(DateOrder.in(text, Optional.of(NEAR))));
    }

    private static String rows() {
        var text = new StringBuilder();
        for (var cells = 1; text.length() < WIDE; cells++) {
            text.append("x,".repeat(cells)).append('\n');
        }
        return text.toString();
    }
}
