package org.aftermath.host.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.aftermath.core.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives what went wrong the shape of every other refusal. What the framework says (no such path, not JSON) keeps its
 * status; anything else is a bug or a broken wire, which the log tells and the caller need not know.
 */
@Provider
public final class Faults implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Refusals refusals;

    @Inject
    public Faults(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(RuntimeException fault) {
        if (fault instanceof WebApplicationException known) {
            var status = known.getResponse().getStatus();
            return refusals.of(status, Message.of("aftermath.rest.http", status));
        }
        LOG.error("A REST request failed", fault);
        return refusals.of(500, Message.of("aftermath.rest.broken"));
    }
}
