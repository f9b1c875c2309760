package org.aftermath.host.remote;

import com.atlassian.applinks.api.AuthorisationURIGenerator;
import java.net.URI;
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

    /** The acting user must allow it first. */
    record Unauthorised(AuthorisationURIGenerator addresses) implements Reply {

        /** The page on which they can, and which leads back to that address; empty if the host told none. */
        Optional<String> where(String back) {
            return Optional.ofNullable(addresses.getAuthorisationURI(URI.create(back)))
                    .map(URI::toString);
        }
    }

    /** Nobody answered, or the answer broke off. */
    record Broken(String why) implements Reply {}
}
