package org.aftermath.host.remote;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Secrets;
import org.aftermath.host.pairing.SignedRequest;

/**
 * The primary application link to Jira, with the authentication that an administrator gave it and the permissions of
 * whoever acts in this thread. Safe for any thread.
 */
public final class JiraLink {

    private static final String REST = "/rest/aftermath/1.0/";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int NONCE_BYTES = 16;

    private final ApplicationLinkService links;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long to wait for the next part of an answer */
    public JiraLink(ApplicationLinkService links, Clock clock, Duration patience) {
        this.links = links;
        this.clock = clock;
        this.patience = patience;
    }

    /** Where people find that Jira; empty if there is no link. */
    public Optional<String> url() {
        return primary().map(link -> link.getDisplayUrl().toString());
    }

    /** @param peer the pairing under which progress is to be told; blank if there is none */
    Reply put(String path, String peer, String json) {
        return put(path, Map.of(SignedRequest.PEER, peer), json);
    }

    /** Signed, so that Jira knows it for the peer's word and not only for that of whoever acts. */
    Reply put(String path, Pairing pairing, String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var signed = new SignedRequest(
                "PUT", REST + path, clock.instant().getEpochSecond(), Secrets.mint(NONCE_BYTES), body);
        return put(path, signed.headers(pairing), json);
    }

    private Reply put(String path, Map<String, String> headers, String json) {
        var link = primary();
        if (link.isEmpty()) {
            return new Reply.Unlinked();
        }
        try {
            var requests = link.get().createAuthenticatedRequestFactory();
            var request = requests.createRequest(MethodType.PUT, REST + path)
                    .setConnectionTimeout(CONNECT_MILLIS)
                    .setSoTimeout((int) patience.toMillis())
                    .setHeader("X-Atlassian-Token", "no-check")
                    .setRequestBody(json, "application/json");
            headers.forEach(request::setHeader);
            return request.execute(new Reading(requests));
        } catch (CredentialsRequiredException refused) {
            return new Reply.Unauthorised(refused);
        } catch (ResponseException broken) {
            return new Reply.Broken(String.valueOf(broken.getMessage()));
        }
    }

    private Optional<ApplicationLink> primary() {
        return Optional.ofNullable(links.getPrimaryApplicationLink(JiraApplicationType.class));
    }

    private final class Reading implements ApplicationLinkResponseHandler<Reply> {

        private final ApplicationLinkRequestFactory requests;

        Reading(ApplicationLinkRequestFactory requests) {
            this.requests = requests;
        }

        @Override
        public Reply handle(Response response) throws ResponseException {
            var retryAfter = RetryAfter.read(response.getHeader("Retry-After"), clock.instant());
            return new Reply.Answered(response.getStatusCode(), response.getResponseBodyAsString(), retryAfter);
        }

        @Override
        public Reply credentialsRequired(Response response) {
            return new Reply.Unauthorised(requests);
        }
    }
}
