package org.aftermath.confluence.page;

import org.jsoup.nodes.Element;

/** Where an element stands in the text that it was parsed from, in characters. */
final class Spans {

    private Spans() {}

    static int start(Element element) {
        return element.sourceRange().startPos();
    }

    /** After its end tag; after its only tag if it has no other. */
    static int end(Element element) {
        return isEmptyTag(element)
                ? element.sourceRange().endPos()
                : element.endSourceRange().endPos();
    }

    /** After its start tag. */
    static int inner(Element element) {
        return element.sourceRange().endPos();
    }

    /** Before its end tag. */
    static int innerEnd(Element element) {
        return element.endSourceRange().startPos();
    }

    /** True of {@code <br/>}. */
    static boolean isEmptyTag(Element element) {
        return !element.endSourceRange().isTracked() || element.endSourceRange().isImplicit();
    }
}
