package platform.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one signature list; whatever it does not understand is a {@link SignatureFault}, never skipped. */
final class ListReader {

    private static final Set<String> NOTES =
            Set.of("confidence", "on", "seen", "kind-checked", "source", "role", "note");
    private static final Pattern NOTE = Pattern.compile("# ([a-z-]+): \\S.*");
    private static final Pattern TAG = Pattern.compile(" {2,}# (jar|source|javadoc|usage|memory)\\b.*$");
    private static final Pattern ONE_LINE_ENUM = Pattern.compile("(.*)\\{([^{}]*)}");

    private final String list;
    private final List<Stub> stubs = new ArrayList<>();
    private final Deque<Stub> open = new ArrayDeque<>();

    ListReader(String list) {
        this.list = list;
    }

    List<Stub> read(List<String> lines) {
        int number = 0;
        for (String text : lines) {
            number++;
            read(new Line(list, number, text));
        }
        if (open.size() > 1) {
            throw new Line(list, number, "").fault("the nested type is not closed");
        }
        return List.copyOf(stubs);
    }

    private void read(Line line) {
        if (line.isBlank() || line.text().startsWith("##")) {
            return;
        }
        if (line.indent() == 0) {
            startBlock(line);
            return;
        }
        int depth = line.content().equals("}") ? open.size() - 1 : open.size();
        if (depth < 1 || line.indent() != 2 * depth) {
            throw line.fault("unexpected indent of " + line.indent());
        }
        readInBlock(line);
    }

    private void startBlock(Line line) {
        if (open.size() > 1) {
            throw line.fault("the nested type above is not closed");
        }
        open.clear();
        var stub = new Stub(new HeadingReader(new Cursor(line, withoutTag(line))).topLevel(), line);
        stubs.add(stub);
        open.push(stub);
    }

    private void readInBlock(Line line) {
        String text = withoutTag(line);
        if (text.startsWith("#")) {
            note(line, text);
        } else if (text.equals("}")) {
            open.pop();
        } else if (text.startsWith("nested ")) {
            nested(line, text.substring("nested ".length()));
        } else if (!text.startsWith("omitted ")) {
            open.element().add(new MemberReader(open.element().heading(), line, text).member());
        }
    }

    private void note(Line line, String text) {
        Matcher note = NOTE.matcher(text);
        if (!note.matches() || !NOTES.contains(note.group(1))) {
            throw line.fault("unknown note '" + text + "'");
        }
        if (note.group(1).equals("role") && text.contains("WE IMPLEMENT")) {
            open.element().implementByPlugins();
        }
    }

    private void nested(Line line, String text) {
        Matcher oneLine = ONE_LINE_ENUM.matcher(text);
        if (oneLine.matches()) {
            Stub inner = inner(line, oneLine.group(1));
            if (!oneLine.group(2).isBlank()) {
                inner.add(new MemberReader(inner.heading(), line, "enumconst " + oneLine.group(2)).member());
            }
            return;
        }
        if (!text.endsWith("{")) {
            throw line.fault("a nested type needs '{' at the end of its line");
        }
        open.push(inner(line, text.substring(0, text.length() - 1)));
    }

    private Stub inner(Line line, String text) {
        var cursor = new Cursor(line, text);
        Stub outer = open.element();
        var inner = new Stub(new HeadingReader(cursor).nestedIn(outer.name()), line);
        cursor.end();
        outer.add(inner);
        return inner;
    }

    private static String withoutTag(Line line) {
        String text = line.text();
        if (text.stripLeading().startsWith("#")) {
            return text.strip();
        }
        return TAG.matcher(text).replaceFirst("").strip();
    }
}
