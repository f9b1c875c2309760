package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was created; told inside the transaction that creates it. */
public class PageCreateEvent extends PageEvent {

    /** For the host. */
    public PageCreateEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, page, suppressNotifications);
    }
}
