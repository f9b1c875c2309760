package sandbox.jira.service;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import java.util.Map;

/** Which event goes with which wish of a caller. */
final class EventTypes {

    private static final Map<EventDispatchOption, Long> KNOWN = Map.of(
            EventDispatchOption.ISSUE_UPDATED, EventType.ISSUE_UPDATED_ID,
            EventDispatchOption.ISSUE_ASSIGNED, EventType.ISSUE_ASSIGNED_ID,
            EventDispatchOption.ISSUE_DELETED, EventType.ISSUE_DELETED_ID);

    private EventTypes() {}

    /** The number of the event, or {@code null} if none is wanted. */
    static Long of(EventDispatchOption option) {
        return KNOWN.get(option);
    }
}
