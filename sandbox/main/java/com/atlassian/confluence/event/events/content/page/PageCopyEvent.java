package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was copied: {@link #getPage()} is the original, as in the genuine host. */
public class PageCopyEvent extends PageEvent {

    private final Page destination;

    /** For the host. */
    public PageCopyEvent(Object source, Page origin, Page destination) {
        super(source, origin, false);
        this.destination = destination;
    }

    /** For the host: the copy. */
    public Page copy() {
        return destination;
    }
}
