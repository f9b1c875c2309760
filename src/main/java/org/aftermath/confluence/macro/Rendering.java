package org.aftermath.confluence.macro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Seen;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.PlacedMacro;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.FollowUpTable;
import org.aftermath.core.work.Once;

/**
 * What all macros of one page share while it is rendered once, each thing read when the first of them asks: fifty
 * follow-ups cost no more queries than one, and ten macros no more than what they show. Not to be shared between threads.
 */
final class Rendering {

    private final long pageId;
    private final Once<PageReading> reading;
    private final Once<Optional<Postmortem>> postmortem;
    private final Once<Boolean> editable;
    private final Once<TicketRules> rules;
    private final Once<FollowUpTable> table;
    private final Once<FollowUpView> words;
    private final Once<PlacedMacros> macros = new Once<>(this::place);
    private final Once<Map<FollowUpUid, FollowUpLine>> lines = new Once<>(this::byUid);

    /** @param storage as the page is saved */
    Rendering(long pageId, String spaceKey, Once<String> storage, Renderings.Sources sources) {
        this.pageId = pageId;
        this.reading = new Once<>(() -> sources.readings().apply(pageId, storage.get()));
        this.postmortem = new Once<>(() -> sources.postmortems().ofPage(pageId));
        this.editable = new Once<>(() -> sources.pages().editable(pageId));
        this.rules = new Once<>(() -> sources.rules().of(spaceKey));
        this.words = new Once<>(() -> new FollowUpView(sources.viewer().remembering()));
        this.table = new Once<>(
                () -> sources.followUps().ofPage(pageId, sources.viewer().zone(), this::isHeld));
    }

    private boolean isHeld() {
        return postmortem().filter(known -> rules.get().holds(known)).isPresent();
    }

    private PlacedMacros place() {
        return new PlacedMacros(PlacedMacro.place(pageId, reading.get().followUps()));
    }

    private Map<FollowUpUid, FollowUpLine> byUid() {
        var known = new HashMap<FollowUpUid, FollowUpLine>();
        lines().forEach(line -> line.uid().ifPresent(uid -> known.put(uid, line)));
        return known;
    }

    private List<FollowUpLine> lines() {
        return table.get().lines();
    }

    long pageId() {
        return pageId;
    }

    /** The page's text. */
    PageReading reading() {
        return reading.get();
    }

    /** Empty if the page is no postmortem: a copy, or not saved since it carries our macros. */
    Optional<Postmortem> postmortem() {
        return postmortem.get();
    }

    /** The same as whoever reads the page sees it. */
    Optional<Seen> seen() {
        return postmortem().map(known -> new Seen(known, isEditable()));
    }

    /** Whether whoever reads the page may change it. */
    boolean isEditable() {
        return editable.get();
    }

    FollowUpTable table() {
        return table.get();
    }

    /** Puts words to its follow-ups. */
    FollowUpView words() {
        return words.get();
    }

    Circumstances circumstances(Output output) {
        var changeable = isEditable() && postmortem().isPresent();
        return new Circumstances(output.isInteractive(), changeable, rules.get().warnAbove());
    }

    /** The index's line of the macro; empty if the index does not know it, as on a copy. */
    Optional<FollowUpLine> line(FollowUpMacro rendered) {
        return macros.get().next(rendered).map(lines.get()::get);
    }
}
