package org.aftermath.core.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.aftermath.core.timeline.Clues;
import org.junit.Test;

/** Reads what nobody would write: nothing is thrown, and every line is accounted for. */
public class PasteFuzzTest {

    private static final Clues CLUES = Clues.of(LocalDate.of(2026, 11, 18));

    private static final List<String> PIECES = List.of(
            "\n",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "- ",
            "* ",
            "・",
            "# ",
            "■",
            "|",
            "||",
            "| --- |",
            "---",
            "```",
            "\"",
            ",",
            ";",
            ":",
            "：",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "<aki>",
            "aki: ",
            "Aki Tanaka",
            "田中",
            "10:42",
            "10:42 AM",
            "25:61",
            "9時5分",
            "午後3時",
            "2026-11-18",
            "2026-02-31",
            "2026-11-18T10:42:03Z",
            "18/11/2026",
            "11/18 10:00",
            "18 Nov",
            "Nov 18, 2026",
            "2026年11月18日(水)",
            "~",
            "頃",
            "UTC",
            "JST",
            "+09:00",
            "(UTC+25)",
            "TODO: ",
            "ACTION",
            "宿題: ",
            "[ ] ",
            "- [x] ",
            "Timeline",
            "## Action items",
            "■ 経緯",
            "time,event",
            "Time | Event",
            "|Time|Event|",
            "https://x.example/a",
            "[a](https://x.example)",
            "<https://x.example|a>",
            "**",
            "__",
            "&amp;",
            "began",
            "復旧",
            "--:--",
            "\u0000",
            "\uD83D",
            "\uD83D\uDE00",
            "\u2028",
            "\r",
            "\r\n",
            "１０：４２",
            "９９９９年９９月９９日",
            "a");

    /** Seeds that once went wrong are kept here by their number. */
    @Test
    public void accountsForEveryLineOfWhatNobodyWouldWrite() {
        for (var seed = 0L; seed < 3_000; seed++) {
            var text = text(new Random(seed), 40);
            assertThatCode(() -> ImporterFuzz.read(text))
                    .as("seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    public void readsLongTextsOfOneKindToTheEnd() {
        for (var piece : PIECES) {
            var text = piece.repeat(4_000);
            assertThat(ReadPaste.read(text, Optional.empty(), CLUES)).isNotNull();
            assertThat(ReadPaste.read((piece + "\n").repeat(1_000), Optional.empty(), CLUES))
                    .isNotNull();
        }
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        for (var left = random.nextInt(most); left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
