package org.aftermath.confluence.rest.index;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.BrowseIndex.Slice;
import org.aftermath.core.index.Cells;
import org.aftermath.core.index.FollowUpCounts;
import org.aftermath.core.index.IndexQuery;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Postmortems of all spaces that the caller may see, by the newest incident first: {@link IndexQuery#NAMES} narrow them.
 * As JSON a page at a time; as CSV many at a time, with a link to what follows.
 */
@AnonymousSiteAccess
@Path("index")
public class IndexResource {

    /** How many lines one CSV has. */
    private static final int MOST_LINES = 10_000;

    private static final String CSV = "text/csv;charset=UTF-8";

    /** Tells programs that calculate in which alphabet the text is. */
    private static final String MARK = "\uFEFF";

    private final BrowseIndex index;
    private final FollowUpCounts followUps;
    private final ActingUser acting;
    private final People people;
    private final TimeZoneManager zones;
    private final Refusals refusals;

    /**
     * Part of the list.
     *
     * @param nextCursor where to go on; nothing at the end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(
            List<Map<String, Object>> postmortems, @Nullable String nextCursor) {}

    @Inject
    public IndexResource(
            BrowseIndex index,
            FollowUpCounts followUps,
            ActingUser acting,
            People people,
            TimeZoneManager zones,
            Refusals refusals) {
        this.index = index;
        this.followUps = followUps;
        this.acting = acting;
        this.people = people;
        this.zones = zones;
        this.refusals = refusals;
    }

    /** {@code columns} says which parts each postmortem has; all of them if it is left out. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context UriInfo address) {
        return answer(address, query -> {
            var slice = index.slice(query.filter(), query.after(), query.limit());
            var columns = columns(address, query);
            var cells = new Cells(people, followUps.shown(slice.lines(), columns));
            var rows =
                    slice.lines().stream().map(seen -> cells.of(seen, columns)).toList();
            return Response.ok(new Page(rows, slice.next().map(Place::text).orElse(null)))
                    .build();
        });
    }

    /** Whatever is asked for by its type: what is at fault is told as JSON. */
    @GET
    @Path("csv")
    public Response csv(@Context UriInfo address) {
        return answer(address, query -> {
            var slice = index.slice(query.filter(), query.after(), MOST_LINES);
            var answer = Response.ok(csv(slice, columns(address, query)), CSV)
                    .header("Content-Disposition", "attachment; filename=\"postmortems.csv\"");
            slice.next()
                    .ifPresent(place -> answer.links(Link.fromUriBuilder(
                                    address.getRequestUriBuilder().replaceQueryParam("cursor", place.text()))
                            .rel("next")
                            .build()));
            return answer.build();
        });
    }

    private String csv(Slice slice, List<String> columns) {
        var cells = new Cells(people, followUps.shown(slice.lines(), columns));
        var csv = new StringBuilder(MARK).append(cells.heads(columns));
        slice.lines().forEach(seen -> csv.append(cells.csv(seen, columns)));
        return csv.toString();
    }

    private static List<String> columns(UriInfo address, IndexQuery query) {
        return value(address, "columns").isEmpty() ? IndexQuery.COLUMNS : query.columns();
    }

    private Response answer(UriInfo address, Function<IndexQuery, Response> work) {
        if (acting.current().isEmpty()) {
            return refusals.anonymous();
        }
        var asker = new IndexQuery.Asker(people, acting, zones.getUserTimeZone().toZoneId());
        var query = IndexQuery.read(name -> value(address, name), asker);
        return query.faults().isEmpty() ? work.apply(query) : refusals.invalid(query.faults());
    }

    /** A name may be given several times. */
    private static String value(UriInfo address, String name) {
        return String.join(
                ",", Optional.ofNullable(address.getQueryParameters().get(name)).orElse(List.of()));
    }
}
