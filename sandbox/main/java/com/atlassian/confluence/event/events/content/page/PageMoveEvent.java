package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** A page moved to another parent or space. */
public class PageMoveEvent extends PageEvent {

    private final Page oldParent;
    private final Page newParent;
    private final Space oldSpace;

    /** For the host. */
    public PageMoveEvent(Object source, Page page, Page oldParent, Page newParent, Space oldSpace) {
        super(source, page, false);
        this.oldParent = oldParent;
        this.newParent = newParent;
        this.oldSpace = oldSpace;
    }

    public Page getOldParentPage() {
        return oldParent;
    }

    public Page getNewParentPage() {
        return newParent;
    }

    public Space getOldSpace() {
        return oldSpace;
    }
}
