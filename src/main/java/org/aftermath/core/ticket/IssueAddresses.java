package org.aftermath.core.ticket;

import java.util.Optional;

/** Where people read issues of the tracker (port). Asks nobody: safe while a page is shown, and for any thread. */
public interface IssueAddresses {

    /** Empty while no tracker is linked. Whether there is such an issue is not known. */
    Optional<String> of(String key);
}
