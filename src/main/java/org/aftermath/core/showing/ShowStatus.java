package org.aftermath.core.showing;

import java.time.ZoneOffset;
import java.util.List;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lifecycle.Standing;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Seen;

/**
 * Reads the head of a postmortem's page for the acting user, who is taken to see the page already. Never writes, never
 * asks the tracker.
 */
public final class ShowStatus {

    private final ShowFollowUps followUps;
    private final Pages pages;
    private final People people;
    private final Lifecycle lifecycle;

    public ShowStatus(ShowFollowUps followUps, Pages pages, People people, Lifecycle lifecycle) {
        this.followUps = followUps;
        this.pages = pages;
        this.people = people;
        this.lifecycle = lifecycle;
    }

    /** The card of a record that is at hand. */
    public PostmortemCard card(Postmortem postmortem) {
        var page = postmortem.pageId();
        var seen = new Seen(postmortem, pages.editable(page));
        return card(seen, lifecycle.of(postmortem), followUps.ofPage(page, ZoneOffset.UTC));
    }

    /** The same of a page that is read already, with its follow-ups. */
    public PostmortemCard card(Seen seen, Outline outline, FollowUpTable table) {
        return card(seen, lifecycle.of(seen.postmortem(), outline, table.followUps()), table);
    }

    private PostmortemCard card(Seen seen, Standing standing, FollowUpTable table) {
        var postmortem = seen.postmortem();
        return new PostmortemCard(
                postmortem,
                postmortem.owner().map(people::someone),
                postmortem.incidentCommander().map(people::someone),
                standing,
                standing.next().who().map(people::someone),
                seen.editable() ? standing.moves() : List.of(),
                table.progress());
    }
}
