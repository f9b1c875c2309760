package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.entity.Neighbours;

/** A space: a tree of pages with its own permissions. */
public class Space {

    private final StoredSpace stored;
    private final Neighbours neighbours;

    /** For the host. */
    public Space(StoredSpace stored, Neighbours neighbours) {
        this.stored = stored;
        this.neighbours = neighbours;
    }

    public long getId() {
        return stored.id();
    }

    public String getKey() {
        return stored.key();
    }

    public String getName() {
        return stored.name();
    }

    public String getDisplayTitle() {
        return stored.name();
    }

    public String getUrlPath() {
        return "/display/" + stored.key();
    }

    public Page getHomePage() {
        return neighbours.page(stored.homePageId()).orElse(null);
    }

    public boolean isPersonal() {
        return stored.key().startsWith("~");
    }

    public boolean isArchived() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Space that && getKey().equals(that.getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return "space " + getKey();
    }
}
