package org.aftermath.core.followup;

/** What a follow-up does about the incident (rules.md §5). */
public enum FollowUpType {
    PREVENT,
    DETECT,
    MITIGATE,
    REPAIR,
    PROCESS,
    DOC
}
