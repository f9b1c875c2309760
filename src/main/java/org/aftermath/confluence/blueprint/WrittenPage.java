package org.aftermath.confluence.blueprint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aftermath.core.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page that people wrote, and what is put into it. Pieces are put between its characters, none of which is changed: a
 * parser that writes a page anew may mean well and still touch what is not ours.
 */
final class WrittenPage {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

    private final String storage;
    private final Document page;
    private final Optional<Element> layout;
    private final StringBuilder top = new StringBuilder();
    private final StringBuilder end = new StringBuilder();
    private final TreeMap<Integer, String> pieces = new TreeMap<>(Comparator.reverseOrder());
    private final Set<String> anchors;
    private int anchored;

    WrittenPage(String storage) {
        this.storage = storage;
        this.page = Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
        this.layout = page.children().stream()
                .filter(element -> element.nameIs("ac:layout"))
                .filter(element -> element.endSourceRange().isTracked())
                .findFirst();
        this.anchors = new HashSet<>(anchorsIn(page));
    }

    boolean has(String macro) {
        return page.getElementsByTag("ac:structured-macro").stream()
                .anyMatch(element -> element.attr("ac:name").equals(macro));
    }

    /** The names of all anchors on the page. */
    Set<String> anchors() {
        return anchors;
    }

    void atTop(String piece) {
        top.append(piece);
    }

    void atEnd(String piece) {
        end.append(piece);
    }

    /** Puts the piece before the first section that the page has of these anchors' ones; at the end if it has none. */
    void before(List<String> names, String piece) {
        var next = names.stream()
                .filter(anchors::contains)
                .flatMap(name -> headingOf(name).stream())
                .findFirst();
        next.ifPresentOrElse(heading -> pieces.put(heading.sourceRange().startPos(), piece), () -> atEnd(piece));
    }

    /** What holds the heading of a section and can have another before it: not the inside of a macro or a table. */
    private Optional<Element> headingOf(String name) {
        return page.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr("ac:name").equals("anchor"))
                .filter(macro -> macro.wholeText().strip().equals(name))
                .map(WrittenPage::outermost)
                .filter(element -> element.sourceRange().isTracked())
                .findFirst();
    }

    private static Element outermost(Element inside) {
        var at = inside;
        for (@Nullable Element parent = at.parent(); parent != null && !isGround(parent); parent = at.parent()) {
            at = parent;
        }
        return at;
    }

    /** The page itself, or a cell of its layout. */
    private static boolean isGround(Element element) {
        return element instanceof Document || element.nameIs("ac:layout-cell");
    }

    /** Its headings'. */
    Language language() {
        return Language.ofWords(page.getAllElements().stream()
                .filter(element -> HEADINGS.contains(element.normalName()))
                .map(Element::text)
                .collect(Collectors.joining("\n")));
    }

    /** Marks the first heading that says one of these; false if there is none. */
    boolean anchor(Set<String> headings, String name) {
        var spoken = headings.stream().map(WrittenPage::spoken).collect(Collectors.toSet());
        var found = page.getAllElements().stream()
                .filter(element -> HEADINGS.contains(element.normalName()))
                .filter(heading -> heading.endSourceRange().isTracked())
                .filter(heading -> spoken.contains(spoken(heading.text())))
                .findFirst();
        found.ifPresent(heading -> {
            pieces.put(heading.sourceRange().endPos(), marker(name));
            anchored = heading.endSourceRange().endPos();
        });
        return found.isPresent();
    }

    /** Puts the piece below the heading that was marked last. */
    void belowAnchored(String piece) {
        pieces.put(anchored, piece);
    }

    /** The page with everything that was put into it. */
    String text() {
        var text = new StringBuilder(storage);
        text.insert(layout.map(all -> all.endSourceRange().startPos()).orElse(storage.length()), placed(end));
        pieces.forEach(text::insert);
        text.insert(layout.map(all -> all.sourceRange().endPos()).orElse(0), placed(top));
        return text.toString();
    }

    /** Where a page is laid out in sections, nothing may stand outside them. */
    private String placed(StringBuilder pieces) {
        return layout.isEmpty() || pieces.isEmpty()
                ? pieces.toString()
                : "<ac:layout-section ac:type=\"single\"><ac:layout-cell>" + pieces
                        + "</ac:layout-cell></ac:layout-section>";
    }

    private static String marker(String name) {
        return "<ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">" + name
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String spoken(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> anchorsIn(Document page) {
        return page.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr("ac:name").equals("anchor"))
                .flatMap(macro -> macro.children().stream())
                .map(parameter -> parameter.wholeText().strip())
                .toList();
    }
}
