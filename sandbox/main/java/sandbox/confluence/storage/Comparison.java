package sandbox.confluence.storage;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import sandbox.template.Escaping;

/** What changed between two versions, line by line and word by word. */
public final class Comparison {

    private static final String ADDED = "\u0001";
    private static final String REMOVED = "\u0002";
    private static final String END = "\u0003";

    /**
     * One line.
     *
     * @param mark {@code same}, {@code added}, {@code removed} or {@code changed}
     * @param textHtml the line, escaped; changed words stand in {@code span}s
     */
    public record Row(String mark, String textHtml) {}

    private Comparison() {}

    public static List<Row> of(String before, String after) {
        DiffRowGenerator generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .mergeOriginalRevised(true)
                .inlineDiffByWord(true)
                .lineNormalizer(line -> line)
                .oldTag(open -> open ? REMOVED : END)
                .newTag(open -> open ? ADDED : END)
                .build();
        return generator.generateDiffRows(Lines.of(before), Lines.of(after)).stream()
                .map(Comparison::row)
                .toList();
    }

    private static Row row(DiffRow row) {
        String mark =
                switch (row.getTag()) {
                    case INSERT -> "added";
                    case DELETE -> "removed";
                    case CHANGE -> "changed";
                    case EQUAL -> "same";
                };
        return new Row(mark, html(row.getOldLine()));
    }

    private static String html(String marked) {
        return Escaping.escape(marked)
                .replace(ADDED, "<span class=\"diff-html-added\">")
                .replace(REMOVED, "<span class=\"diff-html-removed\">")
                .replace(END, "</span>");
    }
}
