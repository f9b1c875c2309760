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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.confluence.transfer.PlainPage;
import org.aftermath.core.page.PageBodies;
import org.aftermath.core.page.PageBody;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Makes a page outlive the app: its macros give way to what they say, in one version that the history can take back. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/plain")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class PlainResource {

    /** The page's version with nothing of ours in it. */
    public record Kept(int version) {}

    private final Readers readers;
    private final Postmortems postmortems;
    private final PageBodies bodies;
    private final PlainPage plain;
    private final Refusals refusals;

    @Inject
    public PlainResource(
            Readers readers, Postmortems postmortems, PageBodies bodies, PlainPage plain, Refusals refusals) {
        this.readers = readers;
        this.postmortems = postmortems;
        this.bodies = bodies;
        this.plain = plain;
        this.refusals = refusals;
    }

    /** Body {@code {version}}: of the page, as the caller saw it. 409 if somebody saved the page since. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, order) -> keep(page, order));
    }

    private Response keep(PageFacts page, JsonBody order) {
        var faults = order.unknown(Set.of("version"));
        var seen = order.number("version");
        if (!faults.isEmpty() || seen.isEmpty()) {
            return refusals.invalid(
                    faults.isEmpty() ? List.of(new Fault("version", Message.of("aftermath.facts.version"))) : faults);
        }
        return bodies.newest(page.pageId())
                .map(read -> read.version() == seen.get() ? keep(read) : Optional.<Integer>empty())
                .orElseThrow()
                .map(version -> Response.ok(new Kept(version)).build())
                .orElseGet(() -> refusals.conflict(List.of(Message.of("aftermath.page.busy"))));
    }

    /** Empty if somebody was faster. */
    private Optional<Integer> keep(PageBody read) {
        var text = plain.of(postmortems.ofPage(read.pageId()).orElseThrow(), read.storage());
        if (text.equals(read.storage())) {
            return Optional.of(read.version());
        }
        return bodies.save(read, text, Message.of("aftermath.page.comment.plain"))
                ? Optional.of(read.version() + 1)
                : Optional.empty();
    }
}
