package org.aftermath.host.store.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.index.FollowUpCounts;
import org.aftermath.core.move.Reason;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.report.Sequel;
import org.aftermath.core.report.Sequel.Led;
import org.aftermath.core.report.Sequel.Promise;
import org.aftermath.core.report.Sequel.Promised;
import org.aftermath.core.report.Sequels;
import org.aftermath.core.sharing.Readings;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.measure.StoredAnswers;
import org.aftermath.host.store.notice.StoredReadings;
import org.aftermath.host.store.postmortem.FactChangeRow;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.aftermath.host.store.review.SittingRow;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.StoredTickets.Dated;

/** At most two statements for a part of some hundred pages, each by the index on the page's id. */
public final class StoredSequels implements Sequels, FollowUpCounts {

    private static final String PAGE = "PAGE_ID";
    private static final String LED = "PAGE_ID, LEADER_KEY, STARTED_AT";

    /** How many ids one statement may name; databases differ. */
    private static final int MOST_IDS = 500;

    private final ActiveObjects ao;

    public StoredSequels(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Sequel> of(Collection<Long> pageIds, Set<Part> parts) {
        var sequels = new HashMap<Long, Sequel>();
        slices(pageIds).forEach(ids -> read(ids, parts, sequels));
        return sequels;
    }

    @Override
    public Map<Long, Count> of(Collection<Long> pageIds) {
        var counts = new HashMap<Long, Count>();
        slices(pageIds).forEach(ids -> count(ids, counts));
        return counts;
    }

    private void count(List<Long> ids, Map<Long, Count> counts) {
        var tickets = new StoredTickets(ao).done(ids);
        new StoredFollowUps(ao).commitments(ids).forEach((uid, commitment) -> {
            var isDone = tickets.getOrDefault(uid.toString(), commitment == Commitment.DONE);
            counts.merge(uid.pageId(), new Count(isDone ? 1 : 0, 1), StoredSequels::sum);
        });
    }

    private static Count sum(Count one, Count other) {
        return new Count(one.done() + other.done(), one.total() + other.total());
    }

    private static List<List<Long>> slices(Collection<Long> pageIds) {
        var ids = List.copyOf(pageIds);
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + MOST_IDS)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + MOST_IDS)))
                .toList();
    }

    private void read(List<Long> ids, Set<Part> parts, Map<Long, Sequel> sequels) {
        var moves = wanted(parts, Part.MOVES, () -> new StoredStatusHistory(ao)
                .ofPages(ids).stream().collect(groupingBy(StatusChange::pageId)));
        var writers = wanted(parts, Part.WRITERS, () -> writers(ids));
        var meetings = wanted(parts, Part.MEETINGS, () -> meetings(ids));
        var promises = wanted(parts, Part.PROMISES, () -> promises(ids));
        var factors = wanted(parts, Part.FACTORS, () -> new StoredFollowUps(ao).factorsOf(ids));
        var answers = wanted(parts, Part.FORESIGHT, () -> new StoredAnswers(ao)
                .ofPages(ids).stream().collect(toMap(Answer::pageId, Answer::kind)));
        var readers = wanted(parts, Part.READERS, () -> new StoredReadings(ao)
                .ofPages(ids).stream()
                        .collect(groupingBy(Readings.Mark::pageId, mapping(Readings.Mark::answer, toList()))));
        for (var id : ids) {
            sequels.put(
                    id,
                    new Sequel(
                            moves.getOrDefault(id, List.of()),
                            writers.getOrDefault(id, Set.of()),
                            meetings.getOrDefault(id, List.of()),
                            promises.getOrDefault(id, Promised.NOTHING),
                            factors.getOrDefault(id, List.of()),
                            Optional.ofNullable(answers.get(id)),
                            readers.getOrDefault(id, List.of())));
        }
    }

    private static <T> Map<Long, T> wanted(Set<Part> parts, Part part, Supplier<Map<Long, T>> read) {
        return parts.contains(part) ? read.get() : Map.of();
    }

    private Map<Long, Set<UserRef>> writers(List<Long> ids) {
        var query = among(ids, "PAGE_ID, USER_KEY").distinct();
        var writers = new HashMap<Long, Set<UserRef>>();
        ao.stream(FactChangeRow.class, query, row -> writers.computeIfAbsent(row.getPageId(), id -> new HashSet<>())
                .add(new UserRef(row.getUserKey())));
        return writers;
    }

    private Map<Long, List<Led>> meetings(List<Long> ids) {
        var meetings = new HashMap<Long, List<Led>>();
        ao.stream(
                SittingRow.class,
                among(ids, LED),
                row -> add(meetings, row.getPageId(), row.getLeaderKey(), row.getStartedAt()));
        ao.stream(
                SessionRow.class,
                among(ids, LED),
                row -> add(meetings, row.getPageId(), row.getLeaderKey(), row.getStartedAt()));
        return meetings;
    }

    private static Query among(List<Long> ids, String columns) {
        var criteria = new Criteria();
        criteria.in(PAGE, ids);
        return criteria.narrow(Query.select(columns));
    }

    private static void add(Map<Long, List<Led>> meetings, long pageId, String leader, long started) {
        meetings.computeIfAbsent(pageId, id -> new ArrayList<>())
                .add(new Led(new UserRef(leader), Instant.ofEpochMilli(started)));
    }

    private Map<Long, Promised> promises(List<Long> ids) {
        var tickets = new StoredTickets(ao).openOrMoved(ids);
        var reasons = new StoredReasons(ao).ofPages(ids).stream().collect(groupingBy(Reason::uid));
        var promises = followUps(ids, tickets.keySet()).stream()
                .map(followUp -> promise(followUp, tickets, reasons))
                .collect(groupingBy(promise -> promise.followUp().uid().pageId()));
        var lifetimes = new StoredTickets(ao).lifetimes(ids);
        return Stream.concat(promises.keySet().stream(), lifetimes.keySet().stream())
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        id -> new Promised(
                                promises.getOrDefault(id, List.of()), lifetimes.getOrDefault(id, List.of()))));
    }

    /** Those that are to be told of by themselves, and those that have one of these tickets. */
    private List<FollowUp> followUps(List<Long> ids, Set<FollowUpUid> ticketed) {
        var store = new StoredFollowUps(ao);
        var told = store.openOrDropped(ids);
        var others = new LinkedHashSet<>(ticketed);
        told.forEach(followUp -> others.remove(followUp.uid()));
        return Stream.concat(told.stream(), store.of(others).stream()).toList();
    }

    private static Promise promise(
            FollowUp followUp, Map<FollowUpUid, Dated> tickets, Map<FollowUpUid, List<Reason>> reasons) {
        var ticket = Optional.ofNullable(tickets.get(followUp.uid()));
        return new Promise(
                followUp,
                ticket.map(Dated::ticket),
                reasons.getOrDefault(followUp.uid(), List.of()),
                ticket.flatMap(Dated::opened));
    }
}
