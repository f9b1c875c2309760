package org.aftermath.confluence.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;

/** The query of a list: every part may be left out; what is given must be right. */
public class ListQuery {

    private static final int MOST = 100;

    @QueryParam("status")
    @DefaultValue("")
    public String status = "";

    @QueryParam("severity")
    @DefaultValue("")
    public String severity = "";

    @QueryParam("service")
    @DefaultValue("")
    public String service = "";

    @QueryParam("space")
    @DefaultValue("")
    public String space = "";

    @QueryParam("from")
    @DefaultValue("")
    public String from = "";

    @QueryParam("to")
    @DefaultValue("")
    public String to = "";

    @QueryParam("cursor")
    @DefaultValue("")
    public String cursor = "";

    @QueryParam("limit")
    @DefaultValue("25")
    public String limit = "25";

    /** What answers a query that is right. */
    public interface Listing {

        /** @param cursor where the page before ended; empty for the first */
        Object page(PostmortemFilter filter, Optional<Long> cursor, int limit);
    }

    /** 400 says what is wrong with the query. */
    public Response answer(Refusals refusals, Listing listing) {
        var faults = new ArrayList<Fault>();
        var filter = filter(faults);
        var cursor = cursor(faults);
        var limit = limit(faults);
        return faults.isEmpty()
                ? Response.ok(listing.page(filter, cursor, limit)).build()
                : refusals.invalid(faults);
    }

    private PostmortemFilter filter(List<Fault> faults) {
        return new PostmortemFilter(
                read("status", status, Status::of, faults),
                read("severity", severity, Severity::of, faults),
                Optional.of(service.strip()).filter(given -> !given.isEmpty()),
                Optional.of(space.strip()).filter(given -> !given.isEmpty()),
                read("from", from, ListQuery::moment, faults),
                read("to", to, ListQuery::moment, faults));
    }

    private Optional<Long> cursor(List<Fault> faults) {
        return read("cursor", cursor, ListQuery::number, faults);
    }

    private int limit(List<Fault> faults) {
        return read("limit", limit, ListQuery::number, faults)
                .filter(given -> isWithinBounds(given, faults))
                .map(Long::intValue)
                .orElse(1);
    }

    private static boolean isWithinBounds(long given, List<Fault> faults) {
        if (given < 1 || given > MOST) {
            faults.add(new Fault("limit", Message.of("aftermath.rest.limit", MOST)));
        }
        return given >= 1 && given <= MOST;
    }

    private static <T> Optional<T> read(
            String name, String given, Function<String, Optional<T>> meaning, List<Fault> faults) {
        var read = given.isBlank() ? Optional.<T>empty() : meaning.apply(given.strip());
        if (read.isEmpty() && !given.isBlank()) {
            faults.add(new Fault(name, Message.of("aftermath.rest.value", name, Fault.excerpt(given))));
        }
        return read;
    }

    private static Optional<Instant> moment(String given) {
        return Moment.read(given, ZoneOffset.UTC);
    }

    private static Optional<Long> number(String given) {
        return given.matches("\\d{1,18}") ? Optional.of(Long.valueOf(given)) : Optional.empty();
    }
}
