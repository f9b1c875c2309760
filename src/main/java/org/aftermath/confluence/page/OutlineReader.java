package org.aftermath.confluence.page;

import org.aftermath.core.lifecycle.Outline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads how far a page is written. A section begins with a heading that holds its anchor, whatever the heading says, and
 * ends where the next one begins, wherever both are nested. Safe for any thread.
 */
final class OutlineReader {

    private OutlineReader() {}

    static Outline read(String storage) {
        return of(Jsoup.parse(storage, "", Parser.xmlParser()));
    }

    static Outline of(Document page) {
        var walk = new SectionWalk();
        page.traverse(walk);
        return new Outline(isLight(page), walk.anchors(), walk.written());
    }

    private static boolean isLight(Document page) {
        return page.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr("ac:name").equals("postmortem-status"))
                .flatMap(macro -> macro.children().stream())
                .anyMatch(OutlineReader::saysLight);
    }

    private static boolean saysLight(Element parameter) {
        return parameter.attr("ac:name").equals("variant")
                && parameter.wholeText().strip().equals("light");
    }
}
