package org.aftermath.confluence.page;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.lifecycle.Section;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Goes through a page in order and notes in which sections people wrote something. */
final class SectionWalk implements NodeVisitor {

    private static final Set<String> SAY_NOTHING = Set.of("ac:placeholder", "ac:parameter", "th", "ac:task-id");
    private static final Set<String> SAY_SOMETHING = Set.of("ac:image", "ri:user", "ri:page", "ri:attachment", "time");
    /** Macros that are there for the reader's sake, and what they show is written elsewhere. */
    private static final Set<String> FURNITURE = Set.of("anchor", "toc", "postmortem-follow-ups", "postmortem-facts");

    private final Set<String> anchors = new HashSet<>();
    private final Set<Section> written = EnumSet.noneOf(Section.class);
    private final Map<Section, Set<Element>> rows = new EnumMap<>(Section.class);
    private @Nullable Section section;

    Set<String> anchors() {
        return anchors;
    }

    /** Written in prose, or in enough rows of a table. */
    Set<Section> written() {
        rows.forEach((table, filled) -> {
            if (filled.size() >= table.fewestRows()) {
                written.add(table);
            }
        });
        return written;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && isHeading(element)) {
            anchor(element).ifPresent(this::enter);
        } else if (section != null && says(node)) {
            note(section, node);
        }
    }

    @Override
    public void tail(Node node, int depth) {}

    private void enter(String anchor) {
        anchors.add(anchor);
        section = Section.of(anchor).orElse(null);
    }

    private void note(Section here, Node node) {
        var cell = around(node, "td");
        if (cell.isEmpty()) {
            written.add(here);
        } else if (isTelling(here, cell.get())) {
            rows.computeIfAbsent(here, each -> new HashSet<>()).add(cell.get().parent());
        }
    }

    private static boolean isTelling(Section here, Element cell) {
        @Nullable Element row = cell.parent();
        return row != null && cell.elementSiblingIndex() >= Math.min(here.tellingColumn(), row.childrenSize() - 1);
    }

    private static boolean says(Node node) {
        if (node instanceof TextNode text) {
            return !text.getWholeText().replace('\u00a0', ' ').isBlank() && isRead(text);
        }
        return node instanceof Element element
                && (SAY_SOMETHING.contains(element.normalName()) || isTellingMacro(element))
                && isRead(element);
    }

    /** A macro without a body tells what it shows; what one with a body tells is in there. */
    private static boolean isTellingMacro(Element element) {
        return element.nameIs("ac:structured-macro")
                && !FURNITURE.contains(element.attr("ac:name"))
                && element.children().stream().noneMatch(SectionWalk::isBody);
    }

    private static boolean isBody(Element child) {
        return child.nameIs("ac:plain-text-body") || child.nameIs("ac:rich-text-body");
    }

    /** Not in a hint, a heading, a follow-up or anything else that is no text of its section. */
    private static boolean isRead(Node node) {
        for (@Nullable Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Element element && isNoText(element)) {
                return false;
            }
        }
        return true;
    }

    /** Follow-ups count for their own section, wherever they stand. */
    private static boolean isNoText(Element element) {
        return SAY_NOTHING.contains(element.normalName())
                || isHeading(element)
                || element.attr("ac:name").equals("postmortem-follow-up");
    }

    private static Optional<Element> around(Node node, String name) {
        for (@Nullable Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Element element && element.nameIs(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    /** The name in the heading's anchor macro, if it is one of ours. */
    static Optional<String> anchor(Element heading) {
        return heading.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr("ac:name").equals("anchor"))
                .flatMap(macro -> macro.children().stream())
                .map(parameter -> parameter.wholeText().strip())
                .filter(name -> name.startsWith("pm-"))
                .findFirst();
    }
}
