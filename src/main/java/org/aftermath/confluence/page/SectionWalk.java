package org.aftermath.confluence.page;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.outline.Fill;
import org.aftermath.core.outline.Section;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Goes through a page in order and notes in which sections people wrote something. */
final class SectionWalk implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SAY_NOTHING = Set.of("ac:placeholder", "ac:parameter", "th", "ac:task-id");
    private static final Set<String> SAY_SOMETHING = Set.of("ac:image", "ri:user", "ri:page", "ri:attachment", "time");
    /** Macros that are there for the reader's sake, and what they show is written elsewhere. */
    private static final Set<String> FURNITURE = Set.of("anchor", "toc", "postmortem-follow-ups", "postmortem-facts");

    /** What no letters tell, a picture for example, tells as much as many. */
    private static final int PICTURE = 1_000;

    /** What one section holds. */
    private static final class Tally {
        private final Set<Element> rows = new HashSet<>();
        private boolean prose;
        private boolean hinted;
        private int letters;
    }

    private final Set<String> anchors = new HashSet<>();
    private final Map<Section, Tally> tallies = new EnumMap<>(Section.class);
    private @Nullable Section section;

    Set<String> anchors() {
        return anchors;
    }

    /** Of the sections that the page has. */
    Map<Section, Fill> fills() {
        var fills = new EnumMap<Section, Fill>(Section.class);
        tallies.forEach((each, tally) ->
                fills.put(each, each.fill(tally.prose, tally.rows.size(), tally.letters, tally.hinted)));
        return fills;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && isHeading(element)) {
            anchor(element).ifPresent(this::enter);
        } else if (section != null) {
            look(section, tallies.computeIfAbsent(section, each -> new Tally()), node);
        }
    }

    @Override
    public void tail(Node node, int depth) {}

    private void enter(String anchor) {
        anchors.add(anchor);
        section = Section.of(anchor).orElse(null);
        if (section != null) {
            tallies.computeIfAbsent(section, each -> new Tally());
        }
    }

    private static void look(Section here, Tally tally, Node node) {
        if (node instanceof Element element && element.nameIs("ac:placeholder")) {
            tally.hinted = true;
        } else if (says(node)) {
            note(here, tally, node);
        }
    }

    private static void note(Section here, Tally tally, Node node) {
        var cell = around(node, "td");
        if (cell.isPresent() && !isTelling(here, cell.get())) {
            tally.hinted = true;
            return;
        }
        tally.letters += node instanceof TextNode text ? letters(text.getWholeText()) : PICTURE;
        if (cell.isEmpty()) {
            tally.prose = true;
        } else {
            tally.rows.add(cell.get().parent());
        }
    }

    /** What is written with fewer signs counts twice. */
    private static int letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(sign -> Character.isIdeographic(sign) || isKana(sign) ? 2 : 1)
                .sum();
    }

    private static boolean isKana(int sign) {
        var script = Character.UnicodeScript.of(sign);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
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
        return HEADINGS.contains(element.normalName());
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
