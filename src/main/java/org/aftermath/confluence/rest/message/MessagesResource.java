package org.aftermath.confluence.rest.message;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.core.message.PastFilter;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.support.FindPastMessages;
import org.aftermath.host.rest.Refusals;

/** Earlier messages to learn from (G18): those agreed to or posted, on pages that the caller may see. */
@AnonymousSiteAccess
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    private final FindPastMessages past;
    private final ActingUser acting;
    private final MessageJson json;
    private final Refusals refusals;

    @Inject
    public MessagesResource(FindPastMessages past, ActingUser acting, MessageJson json, Refusals refusals) {
        this.past = past;
        this.acting = acting;
        this.json = json;
        this.refusals = refusals;
    }

    /** By {@code service} and {@code severity}; {@code cursor} and {@code limit} as in every list. */
    @GET
    public Response list(@BeanParam ListQuery query) {
        if (acting.current().isEmpty()) {
            return refusals.anonymous();
        }
        return query.answer(
                refusals,
                (filter, cursor, limit) ->
                        payload(past.find(new PastFilter(filter.service(), filter.severity()), cursor, limit)));
    }

    private PastMessages payload(FindPastMessages.Slice slice) {
        return new PastMessages(
                slice.messages().stream().map(json::of).toList(),
                slice.next().map(String::valueOf).orElse(null));
    }
}
