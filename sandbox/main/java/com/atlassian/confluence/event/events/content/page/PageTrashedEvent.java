package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was put into the trash. */
public class PageTrashedEvent extends PageEvent {

    /** For the host. */
    public PageTrashedEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
