package org.aftermath.core.postmortem;

/** What sort of value a fact is, which says how to print it and how to ask for it. */
public enum Style {
    SEVERITY,
    KIND,
    CAUSE,
    YES_NO,
    MOMENT,
    ZONE,
    PERSON,
    RESPONDERS,
    NAMES,
    NUMBER,
    SHARE,
    TEXT,
    STATUS,
    MESSAGE_STATE
}
