package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;

/** Something that happened to a page. */
public abstract class PageEvent extends ContentEvent implements UserDriven {

    private final Page page;
    private final ConfluenceUser user;

    protected PageEvent(Object source, Page page, boolean suppressNotifications) {
        super(source, suppressNotifications);
        this.page = page;
        this.user = AuthenticatedUserThreadLocal.get();
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }

    @Override
    public User getOriginatingUser() {
        return user;
    }
}
