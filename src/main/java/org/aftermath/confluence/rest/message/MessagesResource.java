package org.aftermath.confluence.rest.message;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.core.message.PastFilter;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.support.FindPastMessages;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
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
            return refusals.of(401, Message.of("aftermath.rest.anonymous"));
        }
        var faults = new ArrayList<Fault>();
        var filter = query.filter(faults);
        var cursor = query.cursor(faults);
        var limit = query.limit(faults);
        return faults.isEmpty()
                ? Response.ok(payload(past.find(new PastFilter(filter.service(), filter.severity()), cursor, limit)))
                        .build()
                : refusals.invalid(faults);
    }

    private PastMessages payload(FindPastMessages.Slice slice) {
        return new PastMessages(
                slice.messages().stream().map(json::of).toList(),
                slice.next().map(String::valueOf).orElse(null));
    }
}
