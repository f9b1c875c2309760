package org.aftermath.confluence.rest.postmortem;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.showing.ListPostmortems.Slice;
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
            return refusals.anonymous();
        }
        return query.answer(refusals, (filter, cursor, limit) -> payload(listing.list(filter, cursor, limit)));
    }

    private PostmortemList payload(Slice slice) {
        var rows = slice.postmortems().stream()
                .flatMap(postmortem ->
                        pages.visible(postmortem.pageId()).map(page -> json.of(postmortem, page)).stream())
                .toList();
        return new PostmortemList(rows, slice.next().map(String::valueOf).orElse(null));
    }
}
