package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.support.Bundles;
import org.junit.Test;

/** A number before a noun, for none, one and two of it. */
public class PluralsTest {

    /** A count and its noun, with an adjective or two between. */
    private static final Pattern MANY =
            Pattern.compile("(?<![\\w-])1 (?:(?:business|open|committed|of 1) )*(?!business)([a-z-]+s|people)\\b");

    /** After a name that we put there they are verbs. */
    private static final Pattern VERB = Pattern.compile(
            "is|was|has|decides|dissents|gets|tells|exists|says|stays|authorises|reaches|closes|names|scenarios foresaw");

    /** Bounds, which are never one. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)(?:at most|no more than|more than|may have|to|by|newest|Between 1 and|have) (?:1 to )?\\{\\d\\}"
                    + "|[{]0[}] (?:minutes|entries to add|lines not read|follow-ups to propose|business days (?:left|late)"
                    + "|follow-ups are more than|of [{]1[}] points known)");

    private final Map<String, String> english = Bundles.all("");

    @Test
    public void oneIsNeverMany() {
        var wrong = new TreeMap<String, String>();
        english.forEach((key, text) -> {
            var said = said(text, 1);
            var found = MANY.matcher(said);
            while (found.find()) {
                if (!VERB.matcher(found.group(1)).matches()
                        && !BOUND.matcher(text).find()) {
                    wrong.put(key, said);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Those that a bound excuses have a text of their own for one, or are told of more only. */
    @Test
    public void textsOfMoreThanOneHaveOneForOne() {
        for (var key : new String[] {
            "aftermath.script.timeline.rows", "aftermath.script.timeline.unread", "aftermath.script.timeline.work"
        }) {
            assertThat(english).containsKey(key + ".one");
        }
        assertThat(english).containsKeys("aftermath.script.promises.ahead1", "aftermath.script.promises.late1");
    }

    @Test
    public void everyChoiceReadsWellForNoneOneAndTwo() {
        for (var language :
                Stream.concat(Stream.of(""), Bundles.LANGUAGES.stream()).toList()) {
            Bundles.all(language).forEach((key, text) -> {
                if (text.contains(",choice,")) {
                    for (var count : new int[] {0, 1, 2}) {
                        assertThat(said(text, count)).as(key + " " + language).doesNotContain("{", "|", "#", "choice");
                    }
                    assertThat(said(text, 2)).as(key).contains("2");
                }
            });
        }
    }

    @Test
    public void thousandsAreToldAsTheReaderDoes() {
        var text = english.get("aftermath.report.told");
        assertThat(new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1200, "a", "b"}))
                .contains("1,200");
        assertThat(new MessageFormat(text, Locale.GERMAN).format(new Object[] {1200, "a", "b"}))
                .contains("1.200");
    }

    private static String said(String text, int count) {
        var format = new MessageFormat(text, Locale.ENGLISH);
        var arguments = IntStream.range(0, format.getFormatsByArgumentIndex().length)
                .mapToObj(index -> count)
                .toArray();
        return format.format(arguments);
    }
}
