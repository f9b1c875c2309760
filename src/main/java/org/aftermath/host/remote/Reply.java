package org.aftermath.host.remote;

import java.time.Duration;
import java.util.Optional;

/** How a call to the other product ended. */
sealed interface Reply {

    /** Somebody answered, which need not be our plugin: a proxy and a host that is starting answer too. */
    record Answered(int status, String body, Optional<Duration> retryAfter) implements Reply {

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /** No administrator has linked the products. */
    record Unlinked() implements Reply {}

    /**
     * The acting user must allow it first.
     *
     * @param where the page on which they can; empty if the host told none
     */
    record Unauthorised(Optional<String> where) implements Reply {}

    /** Nobody answered, or the answer broke off. */
    record Broken(String why) implements Reply {}
}
