package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/** What a search returns of a piece of content. */
public class Content {

    private final ContentId id;
    private final String title;

    /** For the host. */
    public Content(ContentId id, String title) {
        this.id = id;
        this.title = title;
    }

    public ContentId getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }
}
