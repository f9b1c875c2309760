package org.aftermath.core.making;

import java.util.Optional;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Puts a section of the template onto a page that has it not, made before there was one or shortened since. One version
 * of the page with a comment that says so; what others save meanwhile stays. Whether that person may change the page is
 * for the caller to check. Must not be called within a transaction.
 */
@Writes
public final class AddSection {

    private final PageForm form;
    private final EditPage pages;

    public AddSection(PageForm form, EditPage pages) {
        this.form = form;
        this.pages = pages;
    }

    /**
     * @param section its anchor without {@code pm-}
     * @return within, the section's heading; empty, and nothing is changed, if the page has it already
     */
    public Edited<Optional<String>> add(long pageId, String spaceKey, String section) {
        return pages.edit(pageId, storage -> form.grown(storage, section, spaceKey)
                .map(grown -> Rewrite.to(
                        grown.storage(),
                        Message.of("aftermath.page.comment.section", grown.heading()),
                        Optional.of(grown.heading())))
                .orElseGet(() -> Rewrite.none(Optional.empty())));
    }
}
