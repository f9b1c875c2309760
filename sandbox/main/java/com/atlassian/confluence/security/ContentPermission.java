package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/** A restriction on a piece of content: only this person or group, beside the others named, may view or edit it. */
public class ContentPermission {

    public static final String VIEW_PERMISSION = word("View");
    public static final String EDIT_PERMISSION = word("Edit");

    private final String type;
    private final ConfluenceUser user;
    private final String userName;
    private final String groupName;
    private long contentId;

    private ContentPermission(String type, ConfluenceUser user, String userName, String groupName) {
        this.type = type;
        this.user = user;
        this.userName = userName;
        this.groupName = groupName;
    }

    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, user, user.getName(), null);
    }

    public static ContentPermission createUserPermission(String type, String userName) {
        return new ContentPermission(type, null, userName, null);
    }

    public static ContentPermission createGroupPermission(String type, String groupName) {
        return new ContentPermission(type, null, null, groupName);
    }

    public ConfluenceUser getUserSubject() {
        return user;
    }

    public String getGroupName() {
        return groupName;
    }

    public String getType() {
        return type;
    }

    /** For the host: the login name, when the restriction names a person. */
    public String userName() {
        return userName;
    }

    /** For the host: the content it restricts, 0 before it is stored. */
    public long contentId() {
        return contentId;
    }

    /** For the host: remembers the content it restricts. */
    public ContentPermission on(long id) {
        this.contentId = id;
        return this;
    }

    /** Kept out of the constant pool, so that plugins read the field as they do in the genuine host. */
    private static String word(String text) {
        return text;
    }
}
