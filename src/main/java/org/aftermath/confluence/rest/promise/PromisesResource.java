package org.aftermath.confluence.rest.promise;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.confluence.rest.Readers;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Move;
import org.aftermath.core.move.Reason;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.promise.Renegotiate;
import org.aftermath.core.promise.Renegotiate.NewDate;
import org.aftermath.core.promise.Renegotiate.Outcome;
import org.aftermath.core.promise.ShowPromises;
import org.aftermath.core.promise.ShowPromises.Choice;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Open promises that the caller may see, the longest late first; {@code due=all} also lists those of the next weeks. A new
 * date is {@code {seen, due, reason}}.
 */
@AnonymousSiteAccess
@Path("promises")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ChangesPages
public class PromisesResource {

    private static final int MOST = 100;
    private static final Set<String> KNOWN = Set.of("seen", "due", "reason");

    /** A page of the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listed(List<Entry> promises, @Nullable String nextCursor) {}

    /**
     * One promise.
     *
     * @param left business days until it is due; negative for one that is late
     * @param moves how often its date was moved
     * @param reason the last one that somebody gave for a moved date
     * @param reasonMissing whether the last moves need one
     * @param answers whether the caller may give it a new date
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String uid,
            String text,
            String urgency,
            String due,
            int left,
            @Nullable String owner,
            @Nullable String ownerName,
            Spot page,
            @Nullable Issue ticket,
            int moves,
            boolean thirdDate,
            @Nullable String reason,
            boolean reasonMissing,
            boolean answers) {}

    /** Where it was promised. */
    public record Spot(String id, String space, String title, String url) {}

    /** Where it is done. */
    public record Issue(String key, String url, String status) {}

    /** Whose day it is, and who they are. */
    public record Caller(ActingUser acting, TimeZoneManager zones, Clock clock) {

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), zones.getUserTimeZone().toZoneId());
        }
    }

    private final ShowPromises show;
    private final Renegotiate renegotiate;
    private final Readers readers;
    private final Caller caller;
    private final Refusals refusals;

    @Inject
    public PromisesResource(
            ShowPromises show, Renegotiate renegotiate, Readers readers, Caller caller, Refusals refusals) {
        this.show = show;
        this.renegotiate = renegotiate;
        this.readers = readers;
        this.caller = caller;
        this.refusals = refusals;
    }

    /** 400 says what is wrong with the query; every part of it may be left out. */
    @GET
    public Response list(
            @QueryParam("space") @DefaultValue("") String space,
            @QueryParam("due") @DefaultValue("late") String due,
            @QueryParam("cursor") @DefaultValue("0") String cursor,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        if (caller.acting().current().isEmpty()) {
            return refusals.anonymous();
        }
        var faults = new ArrayList<Fault>();
        var from = number("cursor", cursor, faults);
        var most = number("limit", limit, faults);
        if (!due.equals("late") && !due.equals("all")) {
            faults.add(value("due", due));
        }
        if (faults.isEmpty() && (most < 1 || most > MOST)) {
            faults.add(new Fault("limit", Message.of("aftermath.rest.limit", MOST)));
        }
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var choice = new Choice(Optional.of(space.strip()).filter(given -> !given.isEmpty()), due.equals("late"));
        var slice = show.list(choice, caller.today(), Optional.of(from).filter(given -> given > 0), (int) most);
        return Response.ok(new Listed(
                        slice.kept().stream().map(PromisesResource::entry).toList(),
                        slice.next().map(String::valueOf).orElse(null)))
                .build();
    }

    private static long number(String name, String given, List<Fault> faults) {
        if (given.matches("\\d{1,18}")) {
            return Long.parseLong(given);
        }
        faults.add(value(name, given));
        return 0;
    }

    private static Fault value(String name, String given) {
        return new Fault(name, Message.of("aftermath.rest.value", name, Fault.excerpt(given)));
    }

    private static Entry entry(ShowPromises.Line line) {
        var promise = line.promise();
        var page = line.page();
        return new Entry(
                promise.uid().toString(),
                promise.followUp().text(),
                promise.followUp().urgency().name(),
                promise.due().toString(),
                line.left(),
                promise.keeper().orElse(null),
                line.keeper().map(Person::fullName).orElse(null),
                new Spot(Long.toString(page.pageId()), page.spaceKey(), page.title(), page.url()),
                promise.ticket().map(PromisesResource::issue).orElse(null),
                promise.moves(),
                promise.isThirdDate(),
                line.moved().flatMap(Account::reason).map(Reason::text).orElse(null),
                line.moved().filter(Account::missing).isPresent(),
                line.answers());
    }

    private static Issue issue(Ticket ticket) {
        return new Issue(ticket.key(), ticket.url(), ticket.status());
    }

    /** 200 with the ticket; 409 if somebody was faster or Jira refuses; 503 if Jira does not answer. */
    @POST
    @Path("{uid}")
    public Response agree(@PathParam("uid") String uid, @Nullable String body) {
        return FollowUpUid.parse(uid)
                .map(known -> readers.changing(
                        Long.toString(known.pageId()), body, (page, user, json) -> agree(known, json, user)))
                .orElseGet(readers::unknown);
    }

    private Response agree(FollowUpUid uid, JsonBody body, UserRef user) {
        var faults = new ArrayList<>(body.unknown(KNOWN));
        var seen = day(body, "seen", faults);
        var due = day(body, "due", faults);
        if (!faults.isEmpty()) {
            return refusals.invalid(faults);
        }
        var reason = body.text("reason").replace("\u0000", "").strip();
        return answer(renegotiate.agree(
                uid, new NewDate(seen.orElseThrow(), due.orElseThrow(), reason), caller.today(), user));
    }

    private static Optional<LocalDate> day(JsonBody body, String name, List<Fault> faults) {
        var day = Move.day(body.text(name));
        if (day.isEmpty()) {
            faults.add(new Fault(name, Message.of("aftermath.promise.day")));
        }
        return day;
    }

    private Response answer(Outcome outcome) {
        if (outcome instanceof Outcome.Agreed agreed) {
            return Response.ok(issue(agreed.ticket())).build();
        }
        if (outcome instanceof Outcome.Faulty faulty) {
            return refusals.invalid(faulty.faults());
        }
        return outcome instanceof Outcome.Refused refused
                ? refusals.conflict(List.of(refused.why()))
                : refusals.of(503, ((Outcome.Unreachable) outcome).why());
    }
}
