package org.aftermath.confluence.page;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import java.util.Optional;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.page.PageBody;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** The text of Confluence's pages. */
public final class ConfluenceBodies implements PageBodies {

    private final ConfluencePages pages;
    private final PageManager manager;
    private final Transactions transactions;
    private final Translator translator;

    public ConfluenceBodies(
            ConfluencePages pages, PageManager manager, Transactions transactions, Translator translator) {
        this.pages = pages;
        this.manager = manager;
        this.transactions = transactions;
        this.translator = translator;
    }

    @Override
    public Optional<PageBody> newest(long pageId) {
        return editable(pageId).map(ConfluenceBodies::body);
    }

    @Override
    public boolean save(PageBody read, String storage, Message comment) {
        try {
            return transactions.within(() -> editable(read.pageId())
                    .filter(page -> page.getVersion() == read.version())
                    .map(page -> save(page, storage, translator.say(comment)))
                    .orElse(false));
        } catch (RuntimeException failure) {
            // Hosts tell a lost race by exceptions of their own; that another version is there now tells it for sure.
            if (isNewest(read)) {
                throw failure;
            }
            return false;
        }
    }

    private boolean save(Page page, String storage, String comment) {
        manager.saveNewVersion(
                page,
                changed -> {
                    changed.setBodyAsString(storage);
                    changed.setVersionComment(comment);
                },
                DefaultSaveContext.DEFAULT);
        return true;
    }

    private boolean isNewest(PageBody read) {
        return editable(read.pageId())
                .filter(page -> page.getVersion() == read.version())
                .isPresent();
    }

    private Optional<Page> editable(long pageId) {
        return pages.page(pageId, Permission.EDIT);
    }

    private static PageBody body(Page page) {
        @Nullable String storage = page.getBodyAsString();
        return new PageBody(page.getId(), page.getVersion(), storage == null ? "" : storage);
    }
}
