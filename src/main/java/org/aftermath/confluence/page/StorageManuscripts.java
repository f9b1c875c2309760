package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.aftermath.core.lint.Finding;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Section;
import org.aftermath.core.reading.PlacedMacro;
import org.aftermath.core.reading.ReadFollowUp;
import org.aftermath.core.reading.Reading;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads passages out of storage format and writes words into it; everything else stays as it was. */
public final class StorageManuscripts implements Manuscripts {

    private final LongFunction<Optional<String>> storages;
    private final StorageReader reader;

    public static StorageManuscripts of(ConfluencePages pages, StorageReader reader) {
        return over(page -> pages.page(page, Permission.VIEW).map(Page::getBodyAsString), reader);
    }

    /** @param storages the storage format of a page that the acting user may see */
    public static StorageManuscripts over(LongFunction<Optional<String>> storages, StorageReader reader) {
        return new StorageManuscripts(storages, reader);
    }

    private StorageManuscripts(LongFunction<Optional<String>> storages, StorageReader reader) {
        this.storages = storages;
        this.reader = reader;
    }

    @Override
    public Optional<String> storage(long pageId) {
        return storages.apply(pageId);
    }

    @Override
    public List<Passage> passages(long pageId, String storage) {
        return passages(new PageReading(pageId, storage, reader));
    }

    static List<Passage> passages(PageReading page) {
        return parts(page).stream().map(PassageWalk.Part::passage).toList();
    }

    @Override
    public Optional<String> reworded(long pageId, String storage, int passage, Finding hit, String words) {
        return parts(new PageReading(pageId, storage, reader)).get(passage).pieces().stream()
                .filter(piece -> piece.at() <= hit.start() && hit.end() <= piece.end())
                .findFirst()
                .flatMap(piece -> reworded(storage, piece, hit, words));
    }

    private static Optional<String> reworded(String storage, PassageWalk.Piece piece, Finding hit, String words) {
        var escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        if (piece.source() instanceof Element element) {
            return Optional.of(new Splice(storage)
                    .replace(Spans.start(element), Spans.end(element), escaped)
                    .text());
        }
        var range = ((TextNode) piece.source()).sourceRange();
        var places = places(storage.substring(range.startPos(), range.endPos()));
        if (places.size() != piece.text().length() + 1) {
            return Optional.empty();
        }
        var from = range.startPos() + places.get(hit.start() - piece.at());
        var to = range.startPos() + places.get(hit.end() - piece.at());
        return Optional.of(new Splice(storage).replace(from, to, escaped).text());
    }

    /** Where each character of a text begins as it is written, and where the text ends. */
    private static List<Integer> places(String written) {
        var places = new ArrayList<Integer>();
        for (var at = 0; at < written.length(); at++) {
            places.add(at);
            var end = written.charAt(at) == '&' ? written.indexOf(';', at) : -1;
            at = end > at && end < at + 12 ? end : at;
        }
        places.add(written.length());
        return places;
    }

    private static List<PassageWalk.Part> parts(PageReading page) {
        var macros = StorageReader.macros(page.document(), StorageReader.FOLLOW_UP);
        var placed = PlacedMacro.place(page.pageId(), page.followUps());
        var walk = new PassageWalk(
                macro -> promise(placed.get(macros.indexOf(macro))),
                page.reader()::user,
                blank(page.outline(), !macros.isEmpty()));
        page.document().filter(walk);
        return walk.parts();
    }

    /** The sections that the page needs and nobody wrote; follow-ups stand for theirs wherever they are. */
    private static Set<String> blank(Outline outline, boolean anyFollowUps) {
        return Section.needed(outline.light()).stream()
                .filter(section -> !outline.written().contains(section))
                .filter(section -> section != Section.FOLLOW_UPS || !anyFollowUps)
                .map(Section::code)
                .collect(Collectors.toSet());
    }

    private static Optional<Passage> promise(PlacedMacro placed) {
        return ReadFollowUp.read(placed.uid(), placed.macro()) instanceof Reading.Understood known
                ? Optional.of(new Passage(
                        Passage.FOLLOW_UPS,
                        known.followUp().text(),
                        false,
                        Optional.of(known.followUp()),
                        Passage.Kind.PROSE))
                : Optional.empty();
    }
}
