package org.aftermath.confluence.page;

import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Our macros as pieces of a page's text, so that others can stand in their place. Everything else stays as it is. */
public final class OwnMacros {

    /** What stands for all follow-ups of a page. */
    public static final String TABLE = "postmortem-follow-ups";

    private final String storage;
    private final List<Element> macros;

    /** @param storage a page in storage format */
    public OwnMacros(String storage) {
        this.storage = storage;
        this.macros =
                Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true))
                        .getElementsByTag("ac:structured-macro")
                        .stream()
                        .filter(OwnMacros::isOwn)
                        .filter(OwnMacros::isOutermost)
                        .toList();
    }

    public boolean has(String name) {
        return macros.stream().anyMatch(macro -> macro.attr(StorageReader.NAME).equals(name));
    }

    /** @param by what stands in the place of a macro of that name, told with the piece of text that it is */
    public String replaced(BiFunction<String, String, String> by) {
        var splice = new Splice(storage);
        for (var macro : macros) {
            var from = Spans.start(macro);
            var to = Spans.end(macro);
            splice.replace(from, to, by.apply(macro.attr(StorageReader.NAME), storage.substring(from, to)));
        }
        return splice.text();
    }

    /** What a macro with rich text holds; empty for any other. */
    public static String inside(String piece) {
        return Jsoup.parse(piece, "", Parser.xmlParser().setTrackPosition(true))
                .getElementsByTag("ac:rich-text-body")
                .stream()
                .filter(body -> !Spans.isEmptyTag(body))
                .findFirst()
                .map(body -> piece.substring(Spans.inner(body), Spans.innerEnd(body)))
                .orElse("");
    }

    private static boolean isOwn(Element macro) {
        return macro.attr(StorageReader.NAME).matches("(postmortem|premortem)-[a-z-]+");
    }

    private static boolean isOutermost(Element macro) {
        for (@Nullable Element room = macro.parent(); room != null; room = room.parent()) {
            if (room.nameIs("ac:structured-macro") && isOwn(room)) {
                return false;
            }
        }
        return true;
    }
}
