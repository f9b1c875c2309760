package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    private Space space;

    protected SpaceContentEntityObject() {}

    public Space getSpace() {
        if (space == null) {
            space = stored().map(content -> neighbours().space(content.place().spaceKey()))
                    .orElse(null);
        }
        return space;
    }

    public String getSpaceKey() {
        if (space != null) {
            return space.getKey();
        }
        return stored().map(content -> content.place().spaceKey()).orElse(null);
    }

    public void setSpace(Space space) {
        this.space = space;
    }
}
