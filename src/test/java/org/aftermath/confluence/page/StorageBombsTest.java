package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.aftermath.core.transfer.Lexicon;
import org.aftermath.support.Allocated;
import org.aftermath.support.FakePeople;
import org.junit.Test;

/** Pages that are made to be costly are read at a price in proportion to their length, and no entity of theirs is looked up. */
public class StorageBombsTest {

    private static final int DEEP = 2_000;
    private static final int WIDE = 50_000;
    /** In bytes for each sign: the import asks some hundred patterns about each of 17 signs, a heading. */
    private static final int DEAREST = 4_000;
    /** What is only loaded. */
    private static final long ONCE = 8_000_000;

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);
    private static final StorageReader READER = new StorageReader(key -> Optional.of("sre"));

    private static final Map<String, String> BOMBS = new LinkedHashMap<>();

    static {
        BOMBS.put("elements in elements", "<b>".repeat(DEEP) + "x" + "</b>".repeat(DEEP));
        BOMBS.put("lists in lists", "<ul><li>".repeat(DEEP) + "x" + "</li></ul>".repeat(DEEP));
        BOMBS.put("tables in tables", "<table><tr><td>".repeat(DEEP) + "x" + "</td></tr></table>".repeat(DEEP));
        BOMBS.put(
                "macros in macros",
                macro().repeat(DEEP) + "x" + "</ac:rich-text-body></ac:structured-macro>".repeat(DEEP));
        BOMBS.put("elements that never end", "<div>".repeat(WIDE));
        BOMBS.put("ends without beginnings", "</div>".repeat(WIDE));
        BOMBS.put("attributes", "<p " + attributes() + ">x</p>");
        BOMBS.put("headings", "<h2>Timeline</h2>".repeat(WIDE));
        BOMBS.put("a row of cells", "<table><tr>" + "<td>x</td>".repeat(WIDE) + "</tr></table>");
        BOMBS.put("a tag that never ends", "<p a=\"" + "x".repeat(1_000_000));
        BOMBS.put("a comment that never ends", "<!--" + "-".repeat(1_000_000));
        BOMBS.put("a section that never ends", "<![CDATA[" + "]".repeat(1_000_000));
        BOMBS.put("a billion laughs", laughs() + "<p>&l9;</p>");
        BOMBS.put("a file of the host's", "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>");
        BOMBS.put("names of characters", "<p>" + "&amp;amp;&nbsp;&rarr;".repeat(WIDE) + "</p>");
    }

    private static final Map<String, Consumer<String>> READERS = Map.of(
            "status", READER::status,
            "follow-ups", READER::followUps,
            "outline", OutlineReader::read,
            "timeline", text -> new TimelineTable().read(text, NEAR),
            "passages", text -> new PageReading(1, text, READER).passages(),
            "words", text -> Prose.markdown(text, URI.create("https://wiki.example.org")),
            "macros", text -> new OwnMacros(text).has(OwnMacros.TABLE),
            "import", text -> new ForeignPage(text, new Lexicon(), FakePeople.of(), List.of("Action"), NEAR).parts(),
            "what may be saved", SoundStorage::objection);

    @Test
    public void everyReaderEndsAtAPriceInProportion() {
        BOMBS.forEach((bomb, text) -> READERS.forEach((reader, read) -> {
            var cost = cost(reader + ": " + bomb, read, text);
            assertThat(cost).as(reader + ": " + bomb).isLessThan(ONCE + (long) DEAREST * text.length());
        }));
        System.out.println("Gate: bombs of pages are read at a price in proportion: " + BOMBS.size() * READERS.size()
                + " checked, " + BOMBS.size() + " to " + READERS.size() + " readers");
    }

    @Test
    public void noEntityIsLookedUpOrMultiplied() {
        for (var bomb : List.of("a billion laughs", "a file of the host's")) {
            assertThat(SoundStorage.objection(BOMBS.get(bomb))).as(bomb).isPresent();
            assertThat(Prose.markdown(BOMBS.get(bomb), URI.create("https://wiki.example.org")))
                    .as(bomb)
                    .hasSizeLessThan(2_000);
        }
    }

    private static long cost(String what, Consumer<String> read, String text) {
        try {
            return Allocated.by(() -> read.accept(text));
        } catch (StackOverflowError deep) {
            throw new AssertionError(what + " goes too deep", deep);
        }
    }

    private static String macro() {
        return "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body>";
    }

    private static String attributes() {
        var text = new StringBuilder();
        for (var at = 0; at < WIDE; at++) {
            text.append("a").append(at).append("=\"x\" ");
        }
        return text.toString();
    }

    private static String laughs() {
        var text = new StringBuilder("<!DOCTYPE p [<!ENTITY l0 \"ha\">");
        for (var at = 1; at < 10; at++) {
            text.append("<!ENTITY l")
                    .append(at)
                    .append(" \"")
                    .append(("&l" + (at - 1) + ";").repeat(10))
                    .append("\">");
        }
        return text.append("]>").toString();
    }
}
