package org.aftermath.core.tracker;

import org.aftermath.core.claim.Claim;
import org.aftermath.core.ticket.Progress;

/** What the tracker knows of an issue at this moment (port). Safe for any thread; nobody's permissions count. */
public interface IssueStates {

    /** @param sequence what to number the answer with; drawn before looking */
    Progress look(Claim claim, Claim.IssueRef issue, long sequence);
}
