package org.aftermath.core.support;

import java.util.function.UnaryOperator;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.UserRef;

/** Who speaks to people outside, in each space (G07). Safe for any thread. */
public final class SupportDesk {

    private final UnaryOperator<String> groupOfSpace;
    private final Groups groups;

    /** @param groupOfSpace tells the support group by the key of the space */
    public SupportDesk(UnaryOperator<String> groupOfSpace, Groups groups) {
        this.groupOfSpace = groupOfSpace;
        this.groups = groups;
    }

    String group(String spaceKey) {
        return groupOfSpace.apply(spaceKey);
    }

    boolean includes(String spaceKey, UserRef user) {
        return groups.includes(group(spaceKey), user);
    }
}
