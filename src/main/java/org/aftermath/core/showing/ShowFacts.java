package org.aftermath.core.showing;

import java.util.Optional;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;

/** Reads a postmortem's facts for the acting user, who is taken to see the page already. */
public final class ShowFacts {

    private static final int MOST_CHANGES = 50;

    private final Postmortems postmortems;
    private final ShowHistory history;
    private final Pages pages;

    public ShowFacts(Postmortems postmortems, ShowHistory history, Pages pages) {
        this.postmortems = postmortems;
        this.history = history;
        this.pages = pages;
    }

    /** Empty if the page is no postmortem. */
    public Optional<FactSheet> ofPage(long pageId) {
        return postmortems
                .ofPage(pageId)
                .map(known -> new FactSheet(known, pages.editable(pageId), history.ofPage(pageId, MOST_CHANGES)));
    }
}
