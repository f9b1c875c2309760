package org.aftermath.host.store.ticket;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.promise.Promise;
import org.aftermath.core.promise.Promises;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets.Known;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Rows;
import org.aftermath.host.store.followup.FollowUpRow;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.postmortem.PostmortemRow;

/**
 * Open promises, in the host's database: each follow-up's row says by when it is due as long as it is open. Reading some
 * takes two queries, however many there are.
 */
public final class StoredPromises implements Promises {

    /** Nothing is to be done any more. Comes after every day, as the others do. */
    public static final String SETTLED = "settled";

    /** Open, and nobody said until when. */
    private static final String UNDATED = "undated";

    /** Either of these, in rows of older versions of ours. */
    private static final String OVER = "over";

    /** No key of a space: that of a page without a postmortem. */
    private static final String NOWHERE = "-";

    private final ActiveObjects ao;

    public StoredPromises(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Promise> open(Wanted wanted, int limit) {
        var found = Rows.read(ao, FollowUpRow.class, query(wanted).limit(limit), StoredPromises::promise);
        var tickets =
                tickets(found.stream().map(promise -> promise.uid().toString()).toList());
        return found.stream()
                .map(promise -> new Promise(
                        promise.followUp(),
                        Optional.ofNullable(tickets.get(promise.uid().toString()))
                                .flatMap(Known::ticket),
                        promise.due(),
                        promise.place()))
                .toList();
    }

    private static Promise promise(FollowUpRow row) {
        return new Promise(StoredFollowUps.read(row), Optional.empty(), LocalDate.parse(row.getOpenDay()), row.getID());
    }

    private static Query query(Wanted wanted) {
        var criteria = new Criteria();
        wanted.space().ifPresent(space -> criteria.and("OPEN_SPACE = ?", space));
        criteria.and("OPEN_DAY <= ?", wanted.until().toString());
        wanted.after().ifPresent(after -> {
            var day = after.due().toString();
            criteria.and("OPEN_DAY >= ? AND (OPEN_DAY > ? OR ID > ?)", day, day, after.place());
        });
        return criteria.narrow(Rows.select(FollowUpRow.class)).order("OPEN_DAY ASC, ID ASC");
    }

    private Map<String, Known> tickets(Collection<String> uids) {
        if (uids.isEmpty()) {
            return Map.of();
        }
        var places = String.join(", ", Collections.nCopies(uids.size(), "?"));
        var query = Rows.select(TicketRow.class).where("FOLLOW_UP_UID IN (" + places + ")", uids.toArray());
        return Rows.read(ao, TicketRow.class, query, TicketColumns::read).stream()
                .collect(Collectors.toMap(known -> known.uid().toString(), Function.identity()));
    }

    @Override
    public void catchUp(int most) {
        var old = ao.find(
                FollowUpRow.class,
                Query.select()
                        .where("OPEN_DAY IS NULL OR OPEN_SPACE IS NULL OR OPEN_DAY = ?", OVER)
                        .limit(most));
        Arrays.stream(old).map(FollowUpRow::getPageId).distinct().forEach(pageId -> mark(ao, pageId));
    }

    /**
     * Says anew of the follow-ups of a page by when they are due, and in which space. Joins the caller's transaction;
     * whoever moves a postmortem to another space calls it too.
     */
    public static void mark(ActiveObjects ao, long pageId) {
        var marks = marks(ao, pageId);
        for (var row : ao.find(FollowUpRow.class, Query.select().where("PAGE_ID = ?", pageId))) {
            mark(row, marks.apply(StoredFollowUps.read(row)));
        }
    }

    /** Likewise of one follow-up, whose ticket changed: how many others stand on its page makes no difference. */
    static void mark(ActiveObjects ao, FollowUpUid uid) {
        var ticket = Rows.select(TicketRow.class).where("FOLLOW_UP_UID = ?", uid.toString());
        var followUp = Query.select().where("PAGE_ID = ? AND MACRO_ID = ?", uid.pageId(), uid.macroId());
        for (var row : ao.find(FollowUpRow.class, followUp)) {
            mark(row, marks(ao, uid.pageId(), ticket).apply(StoredFollowUps.read(row)));
        }
    }

    /** Likewise of several, whose tickets are these now. */
    static void mark(ActiveObjects ao, List<Ticket> tickets) {
        var byUid = tickets.stream().collect(Collectors.toMap(Ticket::uid, Optional::of));
        var byPage = tickets.stream().map(Ticket::uid).collect(Collectors.groupingBy(FollowUpUid::pageId));
        byPage.forEach((pageId, uids) -> {
            var space = space(ao, pageId);
            var criteria = new Criteria();
            criteria.and("PAGE_ID = ?", pageId);
            criteria.in("MACRO_ID", uids.stream().map(FollowUpUid::macroId).toList());
            for (var row : ao.find(FollowUpRow.class, criteria.narrow(Query.select()))) {
                var followUp = StoredFollowUps.read(row);
                mark(row, new Mark(day(followUp, byUid.getOrDefault(followUp.uid(), Optional.empty())), space));
            }
        });
    }

    private static void mark(FollowUpRow row, Mark mark) {
        if (!mark.day().equals(row.getOpenDay()) || !mark.space().equals(row.getOpenSpace())) {
            row.setOpenDay(mark.day());
            row.setOpenSpace(mark.space());
            row.save();
        }
    }

    /** By when a follow-up is due as long as it is open, and in which space. */
    public record Mark(String day, String space) {}

    /** What is to be said so of any follow-up of a page. */
    public static Function<FollowUp, Mark> marks(ActiveObjects ao, long pageId) {
        return marks(ao, pageId, Rows.select(TicketRow.class).where("PAGE_ID = ?", pageId));
    }

    private static Function<FollowUp, Mark> marks(ActiveObjects ao, long pageId, Query wanted) {
        var tickets = Rows.read(ao, TicketRow.class, wanted, TicketColumns::read).stream()
                .collect(Collectors.toMap(Known::uid, Known::ticket));
        var space = space(ao, pageId);
        return followUp -> new Mark(day(followUp, tickets.getOrDefault(followUp.uid(), Optional.empty())), space);
    }

    private static String space(ActiveObjects ao, long pageId) {
        var query = Query.select("SPACE_KEY").where("PAGE_ID = ?", pageId);
        return Rows.first(ao, PostmortemRow.class, query, row -> Columns.text(row.getSpaceKey()))
                .orElse(NOWHERE);
    }

    private static String day(FollowUp followUp, Optional<Ticket> ticket) {
        var open = followUp.commitment() != Commitment.WONTDO
                && ticket.map(known -> !known.isDone()).orElse(followUp.commitment() == Commitment.COMMITTED);
        return open
                ? ticket.flatMap(Ticket::due)
                        .or(followUp::due)
                        .map(LocalDate::toString)
                        .orElse(UNDATED)
                : SETTLED;
    }
}
