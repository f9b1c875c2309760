package org.aftermath.core.settings;

/** Settings that people look for in one place, in the order in which they see them. */
public enum Group {
    REQUIRED,
    POLICIES,
    CLOCKS,
    CALENDAR,
    PEOPLE,
    TICKETS,
    PROMISES,
    PAGES,
    WEBHOOKS,
    /** What everybody may set for themselves; a site sets what holds until they do. */
    PERSON,
    /** What only a site has. */
    SITE
}
