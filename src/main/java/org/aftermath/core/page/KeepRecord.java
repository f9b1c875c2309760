package org.aftermath.core.page;

import java.time.ZoneId;
import java.util.Optional;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.label.PageLabels;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.seed.SeedPostmortem;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.work.Writes;

/**
 * The record of a saved page, in step with it; made if the page is a postmortem that has none. A copy gets none, whatever
 * becomes of the original, and does not bear the labels and the property it was copied with.
 */
@Writes
public final class KeepRecord {

    private final Postmortems postmortems;
    private final SeedPostmortem seeding;
    private final FollowUps followUps;
    private final Copies copies;
    private final PageLabels labels;

    public KeepRecord(
            Postmortems postmortems, SeedPostmortem seeding, FollowUps followUps, Copies copies, PageLabels labels) {
        this.postmortems = postmortems;
        this.seeding = seeding;
        this.followUps = followUps;
        this.copies = copies;
        this.labels = labels;
    }

    Optional<Postmortem> of(PageStory story, ZoneId zone) {
        var known = postmortems.ofPage(story.page().pageId());
        return known.isPresent()
                ? known.map(postmortem -> followed(postmortem, story, zone))
                : story.status().flatMap(macro -> seed(story, macro, zone));
    }

    private Optional<Postmortem> seed(PageStory story, StatusMacro macro, ZoneId zone) {
        var seeded = isCopy(story, macro) ? Optional.<Postmortem>empty() : seeding.seed(story.page(), macro, zone);
        if (seeded.isEmpty()) {
            copies.add(story.page().pageId());
            labels.clear(story.page().pageId());
        }
        return seeded;
    }

    private boolean isCopy(PageStory story, StatusMacro macro) {
        var pageId = story.page().pageId();
        return copies.includes(pageId)
                || !SeedPostmortem.carriesId(macro) && followUps.standElsewhere(pageId, story.macroIds());
    }

    /** The record in step with the page: its name, its place, and answers that were still missing. */
    private Postmortem followed(Postmortem postmortem, PageStory story, ZoneId zone) {
        var renamed = postmortem.toldOn(story.page());
        var told = story.status()
                .map(macro -> seeding.answer(renamed, macro, zone))
                .orElse(renamed);
        if (told.equals(postmortem)) {
            labels.keep(postmortem);
            return postmortem;
        }
        return postmortems.update(told).orElse(postmortem);
    }
}
