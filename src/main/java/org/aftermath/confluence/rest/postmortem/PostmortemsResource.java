package org.aftermath.confluence.rest.postmortem;

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
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.showing.ListPostmortems.Slice;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;

/** The postmortems that the caller may see, newest first. */
@AnonymousSiteAccess
@Path("postmortems")
@Produces(MediaType.APPLICATION_JSON)
public class PostmortemsResource {

    private final ListPostmortems listing;
    private final Pages pages;
    private final ActingUser acting;
    private final PostmortemJson json;
    private final Refusals refusals;

    @Inject
    public PostmortemsResource(
            ListPostmortems listing, Pages pages, ActingUser acting, PostmortemJson json, Refusals refusals) {
        this.listing = listing;
        this.pages = pages;
        this.acting = acting;
        this.json = json;
        this.refusals = refusals;
    }

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
                ? Response.ok(payload(listing.list(filter, cursor, limit))).build()
                : refusals.invalid(faults);
    }

    private PostmortemList payload(Slice slice) {
        var rows = slice.postmortems().stream()
                .flatMap(postmortem ->
                        pages.visible(postmortem.pageId()).map(page -> json.of(postmortem, page)).stream())
                .toList();
        return new PostmortemList(rows, slice.next().map(String::valueOf).orElse(null));
    }
}
