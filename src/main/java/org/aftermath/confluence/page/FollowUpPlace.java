package org.aftermath.confluence.page;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aftermath.core.outline.Section;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds where one more follow-up goes on a page, or anything else at the end of a section. */
final class FollowUpPlace {

    private static final Set<String> ROOMS = Set.of("#root", "ac:layout-cell", "ac:rich-text-body", "td", "div");

    private FollowUpPlace() {}

    /** After the last follow-up of the section, or of the page; else at the end of the section, or of the page. */
    static int end(Element page) {
        var heading = heading(page, Section.FOLLOW_UPS.anchor());
        return heading.flatMap(FollowUpPlace::afterLastOfSection)
                .or(() -> lastFollowUp(page).map(FollowUpPlace::after))
                .or(() -> heading.map(FollowUpPlace::endOfSection))
                .orElseGet(() -> endOfPage(page));
    }

    /** Where a section ends; empty if the page has none such. */
    static Optional<Integer> end(Element page, Section section) {
        return end(page, section.anchor());
    }

    /** Where what stands below the heading with that anchor ends; empty if there is no such heading. */
    static Optional<Integer> end(Element page, String anchor) {
        return heading(page, anchor).map(FollowUpPlace::endOfSection);
    }

    private static Optional<Element> heading(Element page, String anchor) {
        return page.getElementsByTag("ac:structured-macro").stream()
                .filter(macro -> macro.attr(StorageReader.NAME).equals("anchor"))
                .filter(macro -> macro.wholeText().strip().equals(anchor))
                .map(FollowUpPlace::block)
                .filter(FollowUpPlace::isHeading)
                .findFirst();
    }

    private static Optional<Integer> afterLastOfSection(Element heading) {
        return rest(heading)
                .flatMap(sibling -> StorageReader.macros(sibling, StorageReader.FOLLOW_UP).stream())
                .reduce((first, second) -> second)
                .map(FollowUpPlace::after);
    }

    private static Optional<Element> lastFollowUp(Element page) {
        return StorageReader.macros(page, StorageReader.FOLLOW_UP).stream().reduce((first, second) -> second);
    }

    private static int endOfSection(Element heading) {
        return Spans.end(rest(heading).reduce((first, second) -> second).orElse(heading));
    }

    /** What follows the heading in its room, up to the next heading of any level. */
    private static Stream<Element> rest(Element heading) {
        return Stream.iterate(heading.nextElementSibling(), Objects::nonNull, Element::nextElementSibling)
                .takeWhile(sibling -> !isHeading(sibling));
    }

    private static int after(Element macro) {
        return Spans.end(block(macro));
    }

    /** The element itself or what it stands in, whichever stands among paragraphs. */
    private static Element block(Element element) {
        var block = element;
        for (@Nullable Element room = block.parent(); room != null && !ROOMS.contains(room.normalName()); ) {
            block = room;
            room = block.parent();
        }
        return block;
    }

    /** Pages may be laid out in cells; then there is nothing but cells at the end. */
    static int endOfPage(Element page) {
        var cell = page.getElementsByTag("ac:layout-cell").stream().reduce((first, second) -> second);
        return cell.filter(last -> !Spans.isEmptyTag(last)).map(Spans::innerEnd).orElseGet(() -> page.endSourceRange()
                .endPos());
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }
}
