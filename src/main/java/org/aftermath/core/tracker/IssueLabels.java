package org.aftermath.core.tracker;

import java.util.List;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.work.Writes;

/** The labels of issues (port). An issue that is no more is passed over; nobody's permissions count. */
@Writes
public interface IssueLabels {

    /** Takes off what only the first list has and sees to it that all of the second is there; others stay. */
    void replace(Claim.IssueRef issue, List<String> before, List<String> now);
}
