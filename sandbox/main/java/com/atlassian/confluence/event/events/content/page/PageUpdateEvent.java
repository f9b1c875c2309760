package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageUpdateTrigger;

/** A new version of a page was saved; told inside the transaction that saves it. */
public class PageUpdateEvent extends PageEvent {

    private final AbstractPage original;
    private final PageUpdateTrigger trigger;

    /** For the host. */
    public PageUpdateEvent(
            Object source, Page page, AbstractPage original, boolean suppressNotifications, PageUpdateTrigger trigger) {
        super(source, page, suppressNotifications);
        this.original = original;
        this.trigger = trigger;
    }

    public AbstractPage getOriginalPage() {
        return original;
    }

    public PageUpdateTrigger getUpdateTrigger() {
        return trigger;
    }
}
