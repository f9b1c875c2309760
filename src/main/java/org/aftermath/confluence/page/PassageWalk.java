package org.aftermath.confluence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aftermath.core.lint.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a page in order and gathers its passages: a paragraph, an item of a list, a cell of a table, the text of
 * a follow-up. Which columns of a table hold prose depends on the section. Not for sharing.
 */
final class PassageWalk implements NodeFilter {

    private static final Set<String> ENDS = Set.of(
            "p", "li", "td", "tr", "table", "div", "blockquote", "br", "ac:rich-text-body", "ac:structured-macro");
    private static final Set<String> SILENT =
            Set.of("ac:placeholder", "ac:parameter", "th", "ac:task-id", "ac:task-status");
    private static final Set<String> CODE = Set.of("code", "pre");

    /** Text of a passage and where it is from: a text of the page, or an element that says a name. */
    record Piece(int at, String text, Node source) {

        int end() {
            return at + text.length();
        }
    }

    /** A passage and what it is made of; of nothing if it is a follow-up's. */
    record Part(Passage passage, List<Piece> pieces) {}

    private final List<Part> parts = new ArrayList<>();
    private final Function<Element, Optional<Passage>> promises;
    private final Function<Element, String> names;
    private List<Piece> pieces = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private boolean linked;
    private final Set<String> blank;
    private String section = "";
    private String heading = "";
    private String hint = "";
    private @Nullable Element cell;

    /**
     * @param promises the passage of a follow-up's macro
     * @param names the user name that an element stands for
     * @param blank the sections that nobody wrote
     */
    PassageWalk(Function<Element, Optional<Passage>> promises, Function<Element, String> names, Set<String> blank) {
        this.promises = promises;
        this.names = names;
        this.blank = blank;
    }

    List<Part> parts() {
        flush();
        leave();
        return parts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText(), words);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        if (SectionWalk.isHeading(element)) {
            flush();
            SectionWalk.anchor(element).ifPresent(anchor -> enter(anchor, element));
            return FilterResult.SKIP_CHILDREN;
        }
        if (name.equals("ac:placeholder") && hint.isEmpty()) {
            hint = element.text();
        }
        if (name.equals("ac:structured-macro")
                && element.attr(StorageReader.NAME).equals(StorageReader.FOLLOW_UP)) {
            flush();
            promises.apply(element).ifPresent(passage -> parts.add(new Part(passage, List.of())));
            return FilterResult.SKIP_CHILDREN;
        }
        if (SILENT.contains(name) || name.equals(StorageReader.BODY)) {
            return FilterResult.SKIP_CHILDREN;
        }
        if (ENDS.contains(name)) {
            flush();
            cell = name.equals("td") ? element : cell;
        }
        return inline(element, name);
    }

    private void enter(String anchor, Element element) {
        leave();
        section = anchor.substring("pm-".length());
        heading = element.ownText();
        hint = "";
    }

    /** What is left of a section that nobody wrote: what the template asks for, or its heading. */
    private void leave() {
        if (blank.contains(section)) {
            var left = hint.isBlank()
                    ? Passage.other(section, heading, Passage.Kind.HEADING)
                    : Passage.other(section, hint, Passage.Kind.HINT);
            parts.add(new Part(left, List.of()));
        }
    }

    private FilterResult inline(Element element, String name) {
        if (CODE.contains(name)) {
            add("`" + element.wholeText().replace('`', ' ') + "`", element);
            return FilterResult.SKIP_CHILDREN;
        }
        linked |= name.equals("a") || name.equals("ac:link") || name.equals("ri:url");
        if (name.equals("ri:user")) {
            var link = element.parent();
            add("@" + names.apply(element), link != null && link.nameIs("ac:link") ? link : element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && ENDS.contains(element.normalName())) {
            flush();
            cell = element == cell ? null : cell;
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words, Node source) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(text.length(), words, source));
            text.append(words);
        }
    }

    private void flush() {
        if (!text.toString().replace('\u00a0', ' ').isBlank()) {
            responder().ifPresent(row -> parts.add(new Part(row, List.of())));
            place().ifPresent(place -> parts.add(new Part(
                    new Passage(place, text.toString(), linked || isSourced(), Optional.empty(), Passage.Kind.PROSE),
                    pieces)));
        }
        pieces = new ArrayList<>();
        text = new StringBuilder();
        linked = false;
    }

    /** Where prose stands; empty for what is none. */
    private Optional<String> place() {
        var column = cell == null ? -1 : cell.elementSiblingIndex();
        if (section.isEmpty() || section.equals(Passage.DATA) || section.equals("facts")) {
            return Optional.empty();
        }
        if (column < 0) {
            return Optional.of(section);
        }
        return switch (section) {
            case Passage.TIMELINE -> inTimeline(column);
            case Passage.FACTORS -> Optional.of(section).filter(here -> column == 0);
            case Passage.IMPACT -> Optional.of(section).filter(here -> column == 1);
            case "response" -> Optional.empty();
            default -> Optional.of(section);
        };
    }

    private static Optional<String> inTimeline(int column) {
        return switch (column) {
            case 2 -> Optional.of(Passage.TIMELINE);
            case 3 -> Optional.of(Passage.CONTEXT);
            case 4 -> Optional.of(Passage.ROLE);
            default -> Optional.empty();
        };
    }

    /** Who is in a row of the table of responders. */
    private Optional<Passage> responder() {
        if (cell == null || !section.equals("response") || cell.elementSiblingIndex() != 1) {
            return Optional.empty();
        }
        var role = cell.previousElementSibling();
        return role == null
                ? Optional.empty()
                : Optional.of(Passage.other(
                        section, role.text() + "\n" + text.toString().strip(), Passage.Kind.PERSON));
    }

    /** Whether the row says where its number is from. */
    private boolean isSourced() {
        var source = cell == null ? null : cell.nextElementSibling();
        return source != null
                && section.equals(Passage.IMPACT)
                && !source.wholeText().isBlank();
    }
}
