package com.atlassian.confluence.api.model.content.id;

/** The id of a piece of content. */
public class ContentId {

    private final long id;

    private ContentId(long id) {
        this.id = id;
    }

    public static ContentId of(long id) {
        return new ContentId(id);
    }

    public long asLong() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentId that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return Long.toString(id);
    }
}
