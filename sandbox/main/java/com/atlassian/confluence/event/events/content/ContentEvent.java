package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/** Something that happened to content. */
public abstract class ContentEvent extends ConfluenceEvent {

    private final boolean suppressNotifications;

    protected ContentEvent(Object source, boolean suppressNotifications) {
        super(source);
        this.suppressNotifications = suppressNotifications;
    }

    public abstract ContentEntityObject getContent();

    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
