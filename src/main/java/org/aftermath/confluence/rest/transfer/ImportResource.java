package org.aftermath.confluence.rest.transfer;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Postmortems that were written elsewhere: first what is understood of them, then a page. */
@AnonymousSiteAccess
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ChangesPages
public class ImportResource {

    private final ImportDesk desk;
    private final Readers readers;
    private final ActingUser acting;
    private final Refusals refusals;

    @Inject
    public ImportResource(ImportDesk desk, Readers readers, ActingUser acting, Refusals refusals) {
        this.desk = desk;
        this.readers = readers;
        this.acting = acting;
        this.refusals = refusals;
    }

    /** Body {@code {text}}: Markdown, our JSON or Opsgenie's. Changes nothing. */
    @POST
    @Path("preview")
    public Response preview(@Nullable String body) {
        return asked(body, (order, user) -> desk.preview(order));
    }

    /**
     * Body {@code {text, space, title?, facts?, tickets?}}; facts by name instead of the file's. Promises of the file come
     * as proposals, unless tickets are wanted for them. 201 with the page.
     */
    @POST
    public Response make(@Nullable String body) {
        return asked(body, desk::make);
    }

    private Response asked(@Nullable String body, BiFunction<JsonBody, UserRef, Response> work) {
        return acting.current()
                .map(user -> refusals.understood(body, order -> work.apply(order, user)))
                .orElseGet(refusals::anonymous);
    }

    /** What is understood of a page that is there already. Changes nothing. */
    @POST
    @Path("{pageId}/preview")
    public Response look(@PathParam("pageId") String pageId) {
        return readers.editing(pageId, (page, user) -> desk.preview(page));
    }

    /** Body {@code {version, facts?}}: makes a postmortem of the page as the caller saw it. */
    @POST
    @Path("{pageId}")
    public Response make(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.editing(
                pageId, (page, user) -> refusals.understood(body, order -> desk.make(page, order, user)));
    }
}
