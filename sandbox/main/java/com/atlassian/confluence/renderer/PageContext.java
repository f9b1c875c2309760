package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.renderer.RenderContext;

/** The content that is being rendered. */
public class PageContext extends RenderContext {

    private final ContentEntityObject entity;
    private final String spaceKey;

    public PageContext() {
        this((ContentEntityObject) null);
    }

    public PageContext(ContentEntityObject entity) {
        this.entity = entity;
        this.spaceKey = entity instanceof SpaceContentEntityObject inSpace ? inSpace.getSpaceKey() : null;
    }

    public PageContext(ContentEntityObject entity, PageContext originalContext) {
        this(entity);
    }

    public PageContext(String spaceKey) {
        this.entity = null;
        this.spaceKey = spaceKey;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getSpaceKey() {
        return spaceKey;
    }

    public String getPageTitle() {
        return entity == null ? null : entity.getTitle();
    }
}
