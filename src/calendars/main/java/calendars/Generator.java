package calendars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes every calendar into one file, since they are much alike: each after a line of its code and title. The same
 * libraries give the same bytes.
 */
public final class Generator {

    private static final int FIRST = 2015;
    private static final int LAST = 2060;

    private Generator() {}

    /** The file is the only argument. */
    public static void main(String... arguments) throws IOException {
        var file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        var text = new StringBuilder();
        Calendars.all().forEach((code, calendar) -> text.append("calendar\t")
                .append(code.toUpperCase(Locale.ROOT))
                .append('\t')
                .append(calendar.title())
                .append('\n')
                .append(CalendarText.write(calendar.source(), FIRST, LAST)));
        Files.writeString(file, text);
    }
}
