package org.aftermath.core.paste;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.support.Fuzzed;

/** What holds for every pasted text: nothing is thrown, and every line that is not blank is accounted for. */
public final class ImporterFuzz {

    private static final LocalDate NEAR = LocalDate.of(2026, 11, 18);

    private ImporterFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = Fuzzed.text(bytes);
        Fuzzed.check(text, () -> read(text));
    }

    static void read(String text) {
        lines(text, Optional.of(NEAR).filter(day -> text.length() % 2 == 0));
        messages(text.lines()
                .map(line -> Map.of("ts", "1795042921.0", "user", "U1", "text", line))
                .toList());
    }

    private static void messages(List<?> messages) {
        var pasted = SlackExport.read(messages, ZoneOffset.UTC);
        if (pasted.used() + pasted.unread().size() != messages.size()) {
            throw new AssertionError(messages.size() + " messages, and not so many accounted for: " + pasted);
        }
    }

    private static void lines(String text, Optional<LocalDate> start) {
        var pasted = ReadPaste.read(text, start, Clues.of(NEAR).in(DateOrder.in(text, start)));
        var told = pasted.layout() + pasted.used() + pasted.unread().size();
        if (told != lines(text)) {
            throw new AssertionError(lines(text) + " lines, and " + told + " accounted for: " + pasted);
        }
    }

    private static long lines(String text) {
        return text.substring(0, Math.min(text.length(), ReadPaste.LONGEST))
                .replace("\r\n", "\n")
                .replaceAll("[\u200b\ufeff]", "")
                .replace('\u00a0', ' ')
                .lines()
                .flatMap(line -> List.of(line.split("[\u2028\u0085]")).stream())
                .filter(line -> !line.isBlank())
                .count();
    }
}
