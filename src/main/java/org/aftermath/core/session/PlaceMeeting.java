package org.aftermath.core.session;

import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Puts the writing meeting at the end of a page that has none, so that nobody needs to know what it is called (decision
 * 0046). One version of the page with a comment that says so; what others save meanwhile stays. Whether that person may
 * change the page is for the caller to check. Must not be called within a transaction. Safe for any thread.
 */
@Writes
public final class PlaceMeeting {

    private final EditPage pages;
    private final Function<String, Optional<String>> markup;

    /** @param markup the page with a meeting at its end, in storage format; empty if it has one */
    public PlaceMeeting(EditPage pages, Function<String, Optional<String>> markup) {
        this.pages = pages;
        this.markup = markup;
    }

    /** @return within, whether the page was changed: false if it has a meeting already */
    public Edited<Boolean> place(long pageId) {
        return pages.edit(pageId, storage -> markup.apply(storage)
                .map(grown -> Rewrite.to(grown, Message.of("aftermath.page.comment.writing"), true))
                .orElseGet(() -> Rewrite.none(false)));
    }
}
