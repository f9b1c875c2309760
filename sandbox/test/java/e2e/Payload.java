package e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody hostile writes, from resources/injections.txt.
 *
 * @param kind the heading it stands below
 */
record Payload(String kind, String text) {

    private static final Path FILE = Path.of("resources/injections.txt");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([nrt0\\\\]))");

    /** What no page in storage format can hold, whatever the escaping. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    /** Where a text is compared with what is seen of it: blanks, marks of direction and the like do not count. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Z}\\u0080-\\u009F\\uFFFD-\\uFFFF]|" + UNWRITABLE.pattern());

    static List<Payload> all() {
        var all = new ArrayList<Payload>();
        var kind = "";
        for (var line : lines()) {
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else if (line.startsWith("|")) {
                all.add(new Payload(kind, unescaped(line.substring(1))));
            }
        }
        return all;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(1) == null
                                ? plain(found.group(2))
                                : Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String plain(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "0" -> "\0";
            default -> letter;
        };
    }

    /** As a page in storage format can hold it. */
    String written() {
        return UNWRITABLE.matcher(text).replaceAll("");
    }

    boolean isOf(String... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** Whether that text has all of it that can be seen. */
    boolean isSeenIn(String seen) {
        return seen.contains(squeezed(written()));
    }

    /** What stands there where it seems to begin. */
    String near(String seen) {
        var begins = squeezed(written())
                .substring(0, Math.min(12, squeezed(written()).length()));
        var at = seen.indexOf(begins);
        return at < 0 ? "nothing" : seen.substring(at, Math.min(seen.length(), at + 100));
    }

    static String squeezed(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
