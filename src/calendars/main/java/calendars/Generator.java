package calendars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every calendar and the index of them into a folder; the same libraries give the same bytes. */
public final class Generator {

    private static final int FIRST = 2015;
    private static final int LAST = 2060;

    private Generator() {}

    /** The folder is the only argument. */
    public static void main(String... arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var index = new StringBuilder();
        for (var calendar : Calendars.all().entrySet()) {
            var code = calendar.getKey();
            var entry = calendar.getValue();
            Files.writeString(folder.resolve(code + ".txt"), CalendarText.write(entry.source(), FIRST, LAST));
            index.append(code).append('\t').append(entry.title()).append('\n');
        }
        Files.writeString(folder.resolve("index.txt"), index);
    }
}
