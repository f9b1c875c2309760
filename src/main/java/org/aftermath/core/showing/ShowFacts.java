package org.aftermath.core.showing;

import org.aftermath.core.postmortem.Seen;

/** Reads a postmortem's facts for the acting user, who is taken to see the page already. */
public final class ShowFacts {

    private static final int MOST_CHANGES = 50;

    private final ShowHistory history;

    public ShowFacts(ShowHistory history) {
        this.history = history;
    }

    public FactSheet of(Seen seen) {
        return new FactSheet(seen.postmortem(), seen.editable(), history.ofPage(seen.pageId(), MOST_CHANGES));
    }
}
