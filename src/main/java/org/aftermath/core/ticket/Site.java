package org.aftermath.core.ticket;

import java.time.ZoneId;

/** Where and when this installation is, as tickets tell it (port). Safe for any thread. */
public interface Site {

    /** An address under which people read the page. */
    String pageUrl(long pageId);

    /** The zone that decides on which day an incident began. */
    ZoneId zone();
}
