package com.atlassian.confluence.security;

import java.util.Iterator;
import java.util.List;

/** The restrictions of one kind on one piece of content. */
public class ContentPermissionSet implements Iterable<ContentPermission> {

    private final List<ContentPermission> permissions;

    /** For the host. */
    public ContentPermissionSet(List<ContentPermission> permissions) {
        this.permissions = List.copyOf(permissions);
    }

    public boolean isEmpty() {
        return permissions.isEmpty();
    }

    public int size() {
        return permissions.size();
    }

    @Override
    public Iterator<ContentPermission> iterator() {
        return permissions.iterator();
    }
}
