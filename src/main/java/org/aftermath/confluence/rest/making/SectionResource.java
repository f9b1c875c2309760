package org.aftermath.confluence.rest.making;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.making.AddSection;
import org.aftermath.core.outline.Template;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Puts sections of the template onto pages that have them not. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/sections")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class SectionResource {

    /** {@code heading} is empty if the page had the section already. */
    public record Added(String section, String anchor, String heading) {}

    private final Readers readers;
    private final AddSection adding;
    private final Refusals refusals;

    @Inject
    public SectionResource(Readers readers, AddSection adding, Refusals refusals) {
        this.readers = readers;
        this.adding = adding;
        this.refusals = refusals;
    }

    /** Body {@code {section}}: its anchor without {@code pm-}. 201; 200 if the page has it already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, order) -> add(page, order));
    }

    private Response add(PageFacts page, JsonBody order) {
        var section = order.text("section");
        var faults = faults(order, section);
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var edited = adding.add(page.pageId(), page.spaceKey(), section);
        if (edited instanceof Edited.Busy<Optional<String>> busy) {
            return refusals.conflict(List.of(busy.reason()));
        }
        return edited instanceof Edited.Done<Optional<String>> done
                ? Response.status(done.outcome().isPresent() ? 201 : 200)
                        .entity(new Added(
                                section, "pm-" + section, done.outcome().orElse("")))
                        .build()
                : readers.unknown();
    }

    private static List<Fault> faults(JsonBody order, String section) {
        var faults = new ArrayList<>(order.unknown(Set.of("section")));
        if (Template.parts(false).stream().noneMatch(part -> part.code().equals(section))) {
            faults.add(new Fault("section", Message.of("aftermath.rest.value", "section", Fault.excerpt(section))));
        }
        return faults;
    }
}
