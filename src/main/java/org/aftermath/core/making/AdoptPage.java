package org.aftermath.core.making;

import java.time.ZoneId;
import java.util.Optional;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Makes a postmortem of a page that is none: a copy somebody wants to use as a page of its own. It gets a record with an
 * id of its own, and its follow-ups become its own, with tickets of their own. Whether that person may change the page is
 * for the caller to check.
 */
@Writes
public final class AdoptPage {

    private final Stories stories;
    private final Postmortems postmortems;
    private final SeedPostmortem seeding;
    private final FollowPage follow;
    private final Transactions transactions;

    public AdoptPage(
            Stories stories,
            Postmortems postmortems,
            SeedPostmortem seeding,
            FollowPage follow,
            Transactions transactions) {
        this.stories = stories;
        this.postmortems = postmortems;
        this.seeding = seeding;
        this.follow = follow;
        this.transactions = transactions;
    }

    /** @param zone where the page's times without a zone are at home */
    public Adoption adopt(long pageId, UserRef by, ZoneId zone) {
        return transactions.within(() -> postmortems.ofPage(pageId).isPresent()
                ? new Adoption.Already()
                : stories.ofPage(pageId)
                        .flatMap(story -> story.status().map(macro -> adopt(story, macro, by, zone)))
                        .<Adoption>map(Adoption.Adopted::new)
                        .orElseGet(Adoption.NoStatus::new));
    }

    private Postmortem adopt(PageStory story, StatusMacro macro, UserRef by, ZoneId zone) {
        var adopted = seeding.adopt(story.page(), macro, zone);
        follow.saved(story, Optional.of(by), zone);
        return adopted;
    }
}
