package org.aftermath.core.settings;

/** Settings that people look for in one place, in the order in which they see them. */
public enum Group {
    REQUIRED,
    POLICIES,
    CLOCKS,
    CALENDAR,
    PEOPLE,
    TICKETS,
    PAGES,
    /** What only a site has. */
    SITE
}
