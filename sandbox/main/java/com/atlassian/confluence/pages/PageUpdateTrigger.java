package com.atlassian.confluence.pages;

/** Why a page got a new version. */
public enum PageUpdateTrigger {
    EDIT_PAGE,
    REVERT,
    UNKNOWN
}
