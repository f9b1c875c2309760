package org.aftermath.core.showing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lifecycle.Standing;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/**
 * Reads the head of a postmortem's page for the acting user, who is taken to see the page already. Never writes, never
 * asks the tracker.
 */
public final class ShowStatus {

    private final Postmortems postmortems;
    private final ShowFollowUps followUps;
    private final Pages pages;
    private final People people;
    private final Lifecycle lifecycle;

    public ShowStatus(
            Postmortems postmortems, ShowFollowUps followUps, Pages pages, People people, Lifecycle lifecycle) {
        this.postmortems = postmortems;
        this.followUps = followUps;
        this.pages = pages;
        this.people = people;
        this.lifecycle = lifecycle;
    }

    /** Empty if the page is no postmortem: a copy, or not saved since it carries the macro. */
    public Optional<Postmortem> postmortem(long pageId) {
        return postmortems.ofPage(pageId);
    }

    /** Whether the acting user may change the page. */
    public boolean mayEdit(long pageId) {
        return pages.editable(pageId);
    }

    /** The card of a record that is at hand. */
    public PostmortemCard card(Postmortem postmortem) {
        return card(postmortem, lifecycle.of(postmortem));
    }

    /** The same of a page that is read already. */
    public PostmortemCard card(Postmortem postmortem, Outline outline) {
        return card(postmortem, lifecycle.of(postmortem, outline));
    }

    private PostmortemCard card(Postmortem postmortem, Standing standing) {
        return new PostmortemCard(
                postmortem,
                postmortem.owner().map(people::someone),
                postmortem.incidentCommander().map(people::someone),
                standing,
                standing.next().who().map(people::someone),
                pages.editable(postmortem.pageId()) ? standing.moves() : List.of(),
                followUps.ofPage(postmortem.pageId(), ZoneOffset.UTC).progress());
    }
}
