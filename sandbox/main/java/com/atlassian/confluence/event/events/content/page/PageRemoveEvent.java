package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page is removed for good; it can still be read. */
public class PageRemoveEvent extends PageEvent {

    /** For the host. */
    public PageRemoveEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
