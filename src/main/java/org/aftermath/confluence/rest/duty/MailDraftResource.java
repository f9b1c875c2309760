package org.aftermath.confluence.rest.duty;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.sharing.TellCompany;
import org.aftermath.core.sharing.TellCompany.Circle;
import org.aftermath.core.sharing.TellCompany.Mailing;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.Writable;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** The mail that tells the company: its draft, and sending it, which ticks the duty {@code tell} (G28). */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/duties/tell")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class MailDraftResource {

    private static final Set<String> KNOWN = Set.of("to", "subject", "text");
    private static final int LONGEST_TO = 1_000;
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_TEXT = 20_000;

    /** To how many it went, and to how many it did not: they may not see the page, or have no address. */
    public record Sent(int reached, int left) {}

    private final Readers readers;
    private final MailDraft draft;
    private final TellCompany tell;
    private final Refusals refusals;

    @Inject
    public MailDraftResource(Readers readers, MailDraft draft, TellCompany tell, Refusals refusals) {
        this.readers = readers;
        this.draft = draft;
        this.tell = tell;
        this.refusals = refusals;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId) {
        return readers.reading(
                pageId, (postmortem, page) -> Response.ok(draft.of(page)).build());
    }

    /**
     * Body {@code {to, subject, text}}: login names and groups with commas between, and plain text, to which the link is
     * added if it is missing. 409 if it was sent before, reaches nobody or no mail server takes it; then nothing changed.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response send(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, this::send);
    }

    private Response send(PageFacts page, UserRef user, JsonBody wish) {
        var names = Arrays.stream(wish.text("to").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        var circle = tell.circle(wish.text("to").length() > LONGEST_TO ? List.of() : names);
        var faults = faults(wish, circle);
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var outcome = tell.send(new Mailing(
                page.pageId(),
                circle.people(),
                String.join(", ", names),
                wish.text("subject").replaceAll("\\s+", " ").strip(),
                linked(Writable.of(wish.text("text")), page.url()),
                user));
        return outcome.why().map(why -> refusals.conflict(List.of(why))).orElseGet(() -> Response.ok(
                        new Sent(outcome.reached(), outcome.left()))
                .build());
    }

    private static String linked(String text, String url) {
        return text.contains(url) ? text : text + "\n\n" + url;
    }

    private static List<Fault> faults(JsonBody wish, Circle circle) {
        var faults = new ArrayList<>(wish.unknown(KNOWN));
        given("subject", wish, LONGEST_SUBJECT, faults);
        given("text", wish, LONGEST_TEXT, faults);
        given("to", wish, LONGEST_TO, faults);
        if (!circle.unknown().isEmpty()) {
            var unknown = Fault.excerpt(String.join(", ", circle.unknown()));
            faults.add(new Fault("to", Message.of("aftermath.tell.unknown", unknown)));
        } else if (circle.people().size() > TellCompany.MOST) {
            faults.add(new Fault("to", Message.of("aftermath.tell.many", TellCompany.MOST)));
        }
        return faults;
    }

    private static void given(String name, JsonBody wish, int most, List<Fault> faults) {
        var length = wish.text(name).strip().length();
        if (length == 0) {
            faults.add(new Fault(name, Message.of("aftermath.tell.need." + name)));
        } else if (length > most) {
            faults.add(new Fault(name, Message.of("aftermath.measure.need.shorter", most)));
        }
    }
}
