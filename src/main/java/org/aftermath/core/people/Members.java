package org.aftermath.core.people;

import java.util.List;

/** Who is in the host's groups (port). May take its time: not for requests. */
public interface Members {

    /** At most limit, those of groups within the group included; nobody for a group that is not there. */
    List<UserRef> of(String group, int limit);
}
