package org.aftermath.core.report;

import java.util.Collection;
import org.aftermath.core.people.UserRef;

/** Who people are (port). */
public interface Faces {

    /** What others call them. */
    String name(UserRef who);

    /** The names of the groups they are in. */
    Collection<String> groups(UserRef who);
}
