package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Somebody looked at a page. */
public class PageViewEvent extends PageEvent {

    /** For the host. */
    public PageViewEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
