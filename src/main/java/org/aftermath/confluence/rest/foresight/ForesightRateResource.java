package org.aftermath.confluence.rest.foresight;

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
import org.aftermath.host.rest.Refusals;

/** How often premortems foresaw what happened, of the postmortems that the caller may see. */
@AnonymousSiteAccess
@Path("foresight")
@Produces(MediaType.APPLICATION_JSON)
public class ForesightRateResource {

    private final ActingUser acting;
    private final ForesightDesk desk;
    private final Refusals refusals;

    @Inject
    public ForesightRateResource(ActingUser acting, ForesightDesk desk, Refusals refusals) {
        this.acting = acting;
        this.desk = desk;
        this.refusals = refusals;
    }

    /** By space, period and whatever else postmortems are listed by. */
    @GET
    public Response get(@BeanParam ListQuery query) {
        return acting.current().isEmpty()
                ? refusals.anonymous()
                : query.answer(refusals, (filter, cursor, limit) -> desk.rate(filter));
    }
}
