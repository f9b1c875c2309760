package org.aftermath.core.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.people.People;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.text.Message;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.Frame;
import org.aftermath.core.timeline.Timeline;
import org.aftermath.core.timeline.TimelineMarkup;
import org.aftermath.core.work.Writes;

/**
 * Adds rows to a page's timeline, and work that was named with them as proposed follow-ups (G22): one version of the page
 * with a comment that says so. What others saved meanwhile stays. Must not be called within a transaction.
 */
@Writes
public final class WriteTimeline {

    private final EditPage pages;
    private final TimelineMarkup timelines;
    private final FollowUpMarkup followUps;
    private final People people;
    private final Supplier<String> ids;

    /** @param ids mints ids of macros */
    public WriteTimeline(
            EditPage pages, TimelineMarkup timelines, FollowUpMarkup followUps, People people, Supplier<String> ids) {
        this.pages = pages;
        this.timelines = timelines;
        this.followUps = followUps;
        this.people = people;
        this.ids = ids;
    }

    /**
     * Each row goes where its time belongs.
     *
     * @param frame how the page's times are meant
     * @return false within, and nothing is changed, if there are rows and the page has no table for them
     */
    public Edited<Boolean> add(long pageId, Frame frame, List<Entry> rows, List<Proposal> work) {
        return pages.edit(pageId, storage -> {
            var table = timelines.read(storage, frame.near());
            if (table.isEmpty() && !rows.isEmpty()) {
                return Rewrite.none(false);
            }
            var told = rows.isEmpty() ? storage : tell(storage, frame, rows);
            for (var proposal : work) {
                told = followUps.add(told, macro(proposal));
            }
            return Rewrite.to(told, Message.of("aftermath.page.comment.timeline", rows.size(), work.size()), true);
        });
    }

    /** What the template asks for goes into its own rows, the rest between them. */
    private String tell(String storage, Frame frame, List<Entry> rows) {
        var filled = timeline(storage, frame).filled(rows);
        var fresh = new ArrayList<>(rows);
        filled.values().forEach(fresh::remove);
        var told = timelines.fill(storage, filled);
        return fresh.isEmpty() ? told : insert(told, timeline(told, frame), fresh);
    }

    private Timeline timeline(String storage, Frame frame) {
        return Timeline.of(timelines.read(storage, frame.near()).orElseThrow(), frame.zone(), frame.start());
    }

    private String insert(String storage, Timeline timeline, List<Entry> rows) {
        var sorted = new Timeline(rows, timeline.zone());
        var inOrder = sorted.order().stream().map(rows::get).toList();
        return timelines.insert(
                storage, inOrder, inOrder.stream().map(timeline::place).toList());
    }

    /** Brings the rows into the order of time; false within if the page has no table of them. */
    public Edited<Boolean> sort(long pageId, Frame frame) {
        return pages.edit(pageId, storage -> {
            var table = timelines.read(storage, frame.near());
            if (table.isEmpty()) {
                return Rewrite.none(false);
            }
            var order = Timeline.of(table.get(), frame.zone(), frame.start()).order();
            var isSorted = IntStream.range(0, order.size()).allMatch(place -> order.get(place) == place);
            return isSorted
                    ? Rewrite.none(true)
                    : Rewrite.to(
                            timelines.arrange(storage, order),
                            Message.of("aftermath.page.comment.timeline.sorted"),
                            true);
        });
    }

    private FollowUpMacro macro(Proposal proposal) {
        var parameters = new HashMap<>(Map.of("urgency", "P2", "type", "prevent", "state", "proposed"));
        Optional.of(proposal.owner())
                .filter(name -> !name.isEmpty() && people.named(name).isPresent())
                .ifPresent(name -> parameters.put("owner", name));
        proposal.due().map(LocalDate::toString).ifPresent(day -> parameters.put("due", day));
        return new FollowUpMacro(Optional.of(ids.get()), parameters, proposal.text());
    }
}
