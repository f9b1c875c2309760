package sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** Cuts storage format into its outermost pieces: paragraphs, headings, tables, macros, text between them. */
final class Blocks {

    private Blocks() {}

    /** The pieces; joined they are the text again. */
    static List<String> of(String storage) {
        Document document = Storage.parse(storage);
        List<Integer> cuts = new ArrayList<>();
        for (Node node : document.childNodes()) {
            cuts.add(node.sourceRange().start().pos());
        }
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            int from = i == 0 ? 0 : cuts.get(i);
            int to = i + 1 < cuts.size() ? cuts.get(i + 1) : storage.length();
            blocks.add(storage.substring(from, to));
        }
        return blocks;
    }
}
