package org.aftermath.confluence.page;

import java.util.List;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Template;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        var template = Template.version(said(page, "template"));
        return new Outline(said(page, "variant").equals("light"), template, walk.anchors(), walk.fills(), List.of());
    }

    /** A parameter of the status macro; empty if there is none. */
    private static String said(Document page, String parameter) {
        return page.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr("ac:name").equals("postmortem-status"))
                .flatMap(macro -> macro.children().stream())
                .filter(child -> child.attr("ac:name").equals(parameter))
                .map(child -> child.wholeText().strip())
                .findFirst()
                .orElse("");
    }
}
