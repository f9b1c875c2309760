package org.aftermath.confluence.rest.sharing;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.aftermath.core.history.Change;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.sharing.FindSimilar;
import org.aftermath.core.sharing.KeepReadings;
import org.aftermath.core.sharing.KeepReadings.Heard;
import org.aftermath.core.sharing.Readings.Answer;
import org.aftermath.core.sharing.Readings.Mark;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.Writable;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Whether readers could understand a postmortem (L02), why it is kept from some (B23), and what was learned before. */
@AnonymousSiteAccess
@Path("postmortems/{pageId}/sharing")
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class SharingResource {

    private static final Set<String> OF_READING = Set.of("read", "answer", "words");
    private static final Set<String> OF_RESTRICTION = Set.of("reason");

    /**
     * What the caller is told.
     *
     * @param read whether the caller said that they read it
     * @param heard only for the owner and facilitators
     * @param restriction only for those who may change the page, if it is kept from some
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            boolean read,
            @Nullable String answer,
            @Nullable String words,
            @Nullable Heard heard,
            @Nullable Restriction restriction,
            List<Earlier> earlier) {}

    /** @param reason what somebody said last; without it nobody has */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Restriction(
            @Nullable String reason,
            @Nullable String whoName,
            @Nullable String when) {}

    /**
     * A postmortem of before.
     *
     * @param alike services and words of the title that both have
     * @param sameCause whether the cause of both is known and of one kind
     */
    public record Earlier(
            long pageId, String title, String url, List<String> learnings, List<String> alike, boolean sameCause) {}

    private final Readers readers;
    private final KeepReadings keep;
    private final FindSimilar similar;
    private final Pages pages;
    private final People people;
    private final Refusals refusals;

    @Inject
    public SharingResource(
            Readers readers, KeepReadings keep, FindSimilar similar, Pages pages, People people, Refusals refusals) {
        this.readers = readers;
        this.keep = keep;
        this.similar = similar;
        this.pages = pages;
        this.people = people;
        this.refusals = refusals;
    }

    @GET
    public Response get(@PathParam("pageId") String pageId) {
        return readers.seeing(pageId, (page, user) -> told(pageId, user));
    }

    /** Body {@code {read, answer: "yes"|"partly"|"no"|"", words}}; what is so already stays as it is. */
    @PUT
    @Path("reading")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.seeing(
                pageId,
                (page, user) -> readers.reading(
                        pageId, (postmortem, seen) -> refusals.understood(body, wish -> read(postmortem, user, wish))));
    }

    private Response read(Postmortem postmortem, UserRef user, JsonBody wish) {
        var said = wish.text("answer");
        var words = Writable.of(wish.text("words")).strip();
        var faults = new ArrayList<>(wish.unknown(OF_READING));
        if (!(wish.values().get("read") instanceof Boolean)) {
            faults.add(value("read", "true, false"));
        }
        if (!said.isEmpty() && Answer.of(said).isEmpty()) {
            faults.add(value("answer", "yes, partly, no"));
        }
        if (words.length() > Mark.LONGEST) {
            faults.add(new Fault("words", Message.of("aftermath.measure.need.shorter", Mark.LONGEST)));
        }
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        if (Boolean.TRUE.equals(wish.values().get("read"))) {
            keep.say(postmortem.pageId(), user, Answer.of(said), words);
        } else {
            keep.takeBack(postmortem.pageId(), user);
        }
        return told(String.valueOf(postmortem.pageId()), user);
    }

    private static Fault value(String name, String allowed) {
        return new Fault(name, Message.of("aftermath.session.value", name, allowed));
    }

    /** Body {@code {reason}}: why fewer may see the page than its space; 409 if that is not so. */
    @PUT
    @Path("restriction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restrict(@PathParam("pageId") String pageId, @Nullable String body) {
        return readers.changing(pageId, body, (page, user, wish) -> {
            var reason = Writable.of(wish.text("reason")).strip();
            var faults = new ArrayList<>(wish.unknown(OF_RESTRICTION));
            if (reason.isEmpty()) {
                faults.add(new Fault("reason", Message.of("aftermath.share.restricted.why")));
            }
            if (reason.length() > Mark.LONGEST) {
                faults.add(new Fault("reason", Message.of("aftermath.measure.need.shorter", Mark.LONGEST)));
            }
            if (!faults.isEmpty()) {
                return refusals.invalid(faults);
            }
            if (!keep.isRestricted(page.pageId())) {
                return refusals.conflict(List.of(Message.of("aftermath.share.open")));
            }
            keep.restrict(page.pageId(), user, reason);
            return told(pageId, user);
        });
    }

    private Response told(String pageId, UserRef user) {
        return readers.reading(pageId, (postmortem, page) -> Response.ok(told(postmortem, user))
                .build());
    }

    private Told told(Postmortem postmortem, UserRef user) {
        var id = postmortem.pageId();
        var mine = keep.mine(id, user);
        return new Told(
                mine.isPresent(),
                mine.flatMap(Mark::answer).map(Answer::code).orElse(null),
                mine.map(Mark::words).orElse(null),
                keep.heard(postmortem, user).orElse(null),
                pages.editable(id) && keep.isRestricted(id) ? restriction(keep.restriction(id)) : null,
                similar.of(postmortem).stream()
                        .map(each -> new Earlier(
                                each.page().pageId(),
                                each.page().title(),
                                each.page().url(),
                                each.learnings(),
                                each.alike(),
                                each.cause()))
                        .toList());
    }

    private Restriction restriction(Optional<Change> said) {
        return new Restriction(
                said.map(Change::reason).orElse(null),
                said.map(change -> people.someone(change.who()).fullName()).orElse(null),
                said.map(change -> change.when().toString()).orElse(null));
    }
}
