package org.aftermath.core.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Follows postmortems that were saved while nobody heard of it: the plugin was disabled, or just being exchanged for
 * another build. What was followed already is followed once more, which changes nothing.
 */
@Writes
public final class CatchUp {

    private static final int BATCH = 500;
    /** Clocks of nodes differ, and a save that has begun takes a while. */
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    /** Whoever saves now is heard of, and two must not follow one page at once. */
    private static final Duration JUST_NOW = Duration.ofSeconds(10);

    private final Postmortems postmortems;
    private final Saves saves;
    private final FollowPage follow;
    private final Transactions transactions;
    private final Clock clock;

    /** What was saved, whoever may see it (port). */
    public interface Saves {

        /** Until when every save was followed; empty if nobody knows. */
        Optional<Instant> followedUntil();

        @Writes
        void followedUntil(Instant moment);

        /** The page as it is now, if it was saved last between these moments and is not in the trash. */
        Optional<Saved> between(Instant from, Instant to, long pageId);
    }

    /**
     * A page that was saved.
     *
     * @param by who saved it last; empty if nobody was logged in
     * @param zone where the page's times without a zone are at home
     */
    public record Saved(PageStory story, Optional<UserRef> by, ZoneId zone) {}

    public CatchUp(Postmortems postmortems, Saves saves, FollowPage follow, Transactions transactions, Clock clock) {
        this.postmortems = postmortems;
        this.saves = saves;
        this.follow = follow;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes through all of them once. What fails is tried once more at the end, and by the next round if it fails again. */
    public void run() {
        var begun = clock.instant();
        var since = saves.followedUntil().orElse(Instant.EPOCH);
        var failed = new ArrayList<Long>();
        var batch = batch(Optional.empty());
        while (!batch.isEmpty()) {
            batch.forEach(each -> tryToLook(each.pageId(), since, begun, failed));
            batch = batch(Optional.of(batch.get(batch.size() - 1).pageId()));
        }
        failed.forEach(pageId -> look(pageId, since, begun));
        saves.followedUntil(begun.minus(OVERLAP));
    }

    private void tryToLook(long pageId, Instant since, Instant begun, List<Long> failed) {
        try {
            look(pageId, since, begun);
        } catch (RuntimeException raced) {
            failed.add(pageId);
        }
    }

    private List<Postmortem> batch(Optional<Long> cursor) {
        return transactions.within(() -> postmortems.list(PostmortemFilter.ALL, cursor, BATCH));
    }

    private void look(long pageId, Instant since, Instant begun) {
        transactions.within(() -> saves.between(since, begun.minus(JUST_NOW), pageId)
                .ifPresent(saved -> follow.saved(saved.story(), saved.by(), saved.zone())));
    }
}
