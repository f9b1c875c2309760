package org.aftermath.confluence.rest.followup;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.followup.FollowUpUid;
import org.jspecify.annotations.Nullable;

/** One follow-up, changed and decided where it stands: in the text of its page, by whoever may change that. */
@AnonymousSiteAccess
@Path("follow-ups/{uid}")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class FollowUpResource {

    private final Readers readers;
    private final FollowUpDesk desk;

    @Inject
    public FollowUpResource(Readers readers, FollowUpDesk desk) {
        this.readers = readers;
        this.desk = desk;
    }

    /** Body {@code {revision, …}} with what is to change; 409 says that somebody was faster, and what it is now. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("uid") String uid, @Nullable String body) {
        return work(uid, body, desk::change);
    }

    /**
     * Body {@code {state, reason?, agreedBy?[], dissent?[{who, riskOwner}], revisit?, client?, risk?, cost?, revision?}}.
     * A reason is needed to drop it, and to promise what gets no ticket by rule.
     */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("uid") String uid, @Nullable String body) {
        return work(uid, body, desk::decide);
    }

    private Response work(String uid, @Nullable String body, BiFunction<FollowUpUid, FollowUpOrder, Response> work) {
        return FollowUpUid.parse(uid)
                .map(known -> readers.promising(
                        Long.toString(known.pageId()),
                        body,
                        FollowUpOrder::new,
                        (page, user, order) -> work.apply(known, order)))
                .orElseGet(readers::unknown);
    }
}
