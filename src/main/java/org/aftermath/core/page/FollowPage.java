package org.aftermath.core.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.reading.IndexFollowUps;
import org.aftermath.core.work.Writes;

/**
 * Keeps record, index and outbox in step with the page. Doing the same twice changes nothing. Joins the caller's
 * transaction: a page is saved with everything that follows from it, or not at all.
 */
@Writes
public final class FollowPage {

    private final Postmortems postmortems;
    private final KeepRecord records;
    private final FollowUps followUps;
    private final IndexFollowUps indexing;
    private final AskForTickets tickets;
    private final LongPredicate others;

    public FollowPage(
            Postmortems postmortems,
            KeepRecord records,
            FollowUps followUps,
            IndexFollowUps indexing,
            AskForTickets tickets) {
        this(postmortems, records, followUps, indexing, tickets, pageId -> false);
    }

    private FollowPage(
            Postmortems postmortems,
            KeepRecord records,
            FollowUps followUps,
            IndexFollowUps indexing,
            AskForTickets tickets,
            LongPredicate others) {
        this.postmortems = postmortems;
        this.records = records;
        this.followUps = followUps;
        this.indexing = indexing;
        this.tickets = tickets;
        this.others = others;
    }

    /** The same where follow-ups of other pages are followed as well, of which no record is kept. */
    public FollowPage alsoOf(LongPredicate otherPages) {
        return new FollowPage(postmortems, records, followUps, indexing, tickets, otherPages);
    }

    /**
     * The page was made, changed, moved, renamed, copied or fetched from the trash.
     *
     * @param by whose permissions count in the tracker; empty if nobody was logged in
     * @param zone where the page's times without a zone are at home
     */
    public void saved(PageStory story, Optional<UserRef> by, ZoneId zone) {
        if (records.of(story, zone).isEmpty() && !isFollowed(story)) {
            return;
        }
        var pageId = story.page().pageId();
        var indexed = indexing.index(pageId, story.followUps());
        tickets.forPage(pageId, indexed.before(), indexed.now(), by);
    }

    /** A copy of such a page brings follow-ups that stand on the original already: nobody promised them twice. */
    private boolean isFollowed(PageStory story) {
        var pageId = story.page().pageId();
        return others.test(pageId) && !followUps.standElsewhere(pageId, story.macroIds());
    }

    /** The page has another place or name, with the same text. */
    public void told(PageFacts page) {
        postmortems
                .ofPage(page.pageId())
                .filter(postmortem -> !postmortem.toldOn(page).equals(postmortem))
                .ifPresent(postmortem -> postmortems.update(postmortem.toldOn(page)));
    }

    /**
     * The page is in the trash: nothing of it is asked for any more. Record and tickets stay, so that it may come back,
     * and so that its copies stay copies.
     */
    public void gone(long pageId) {
        followUps.replace(pageId, List.of());
    }
}
