package com.atlassian.jira.event.type;

/** Which event a change of an issue sends; a plugin only passes one of these on. */
public interface EventDispatchOption {

    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {};
    EventDispatchOption ISSUE_DELETED = new EventDispatchOption() {};
    EventDispatchOption ISSUE_ASSIGNED = new EventDispatchOption() {};
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {};
}
