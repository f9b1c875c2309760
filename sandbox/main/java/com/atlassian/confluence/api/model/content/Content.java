package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/** A piece of content, as far as a search or a property of it needs it. */
public class Content {

    private final ContentId id;
    private final String title;

    /** For the host. */
    public Content(ContentId id, String title) {
        this.id = id;
        this.title = title;
    }

    public static ContentBuilder builder() {
        return new ContentBuilder();
    }

    public ContentId getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** Makes content of an id. */
    public static class ContentBuilder {

        private ContentId id;

        public ContentBuilder id(ContentId given) {
            id = given;
            return this;
        }

        public Content build() {
            return new Content(id, "");
        }
    }
}
