package org.aftermath.host.store.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.aftermath.core.report.Sequels;
import org.aftermath.core.sharing.Readings;
import org.aftermath.core.ticket.Ticket;
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

    /** How many ids one statement may name; databases differ. */
    private static final int MOST_IDS = 500;

    private final ActiveObjects ao;

    public StoredSequels(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Sequel> of(Collection<Long> pageIds, Set<Part> parts) {
        var ids = List.copyOf(pageIds);
        var sequels = new HashMap<Long, Sequel>();
        for (var from = 0; from < ids.size(); from += MOST_IDS) {
            read(ids.subList(from, Math.min(ids.size(), from + MOST_IDS)), parts, sequels);
        }
        return sequels;
    }

    @Override
    public Map<Long, Count> of(Collection<Long> pageIds) {
        var counts = new HashMap<Long, Count>();
        of(pageIds, Set.of(Part.PROMISES)).forEach((pageId, sequel) -> counts.put(pageId, count(sequel.promises())));
        return counts;
    }

    private static Count count(List<Promise> promises) {
        var counted = promises.stream()
                .filter(each -> each.followUp().commitment() != Commitment.WONTDO)
                .toList();
        var done = counted.stream().filter(StoredSequels::isDone).count();
        return new Count((int) done, counted.size());
    }

    private static boolean isDone(Promise promise) {
        return promise.ticket().map(Ticket::isDone).orElse(promise.followUp().commitment() == Commitment.DONE);
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
                            promises.getOrDefault(id, List.of()),
                            factors.getOrDefault(id, List.of()),
                            Optional.ofNullable(answers.get(id)),
                            readers.getOrDefault(id, List.of())));
        }
    }

    private static <T> Map<Long, T> wanted(Set<Part> parts, Part part, Supplier<Map<Long, T>> read) {
        return parts.contains(part) ? read.get() : Map.of();
    }

    private Map<Long, Set<UserRef>> writers(List<Long> ids) {
        return Arrays.stream(ao.find(FactChangeRow.class, Criteria.among(PAGE, ids)))
                .collect(groupingBy(FactChangeRow::getPageId, mapping(row -> new UserRef(row.getUserKey()), toSet())));
    }

    private Map<Long, List<Led>> meetings(List<Long> ids) {
        var meetings = new HashMap<Long, List<Led>>();
        for (var row : ao.find(SittingRow.class, Criteria.among(PAGE, ids))) {
            add(meetings, row.getPageId(), row.getLeaderKey(), row.getStartedAt());
        }
        for (var row : ao.find(SessionRow.class, Criteria.among(PAGE, ids))) {
            add(meetings, row.getPageId(), row.getLeaderKey(), row.getStartedAt());
        }
        return meetings;
    }

    private static void add(Map<Long, List<Led>> meetings, long pageId, String leader, long started) {
        meetings.computeIfAbsent(pageId, id -> new ArrayList<>())
                .add(new Led(new UserRef(leader), Instant.ofEpochMilli(started)));
    }

    private Map<Long, List<Promise>> promises(List<Long> ids) {
        var tickets = new StoredTickets(ao).ofPages(ids);
        var reasons = new StoredReasons(ao).ofPages(ids).stream().collect(groupingBy(Reason::uid));
        var promises = new HashMap<Long, List<Promise>>();
        for (var followUp : new StoredFollowUps(ao).ofPages(ids)) {
            promises.computeIfAbsent(followUp.uid().pageId(), id -> new ArrayList<>())
                    .add(promise(followUp, tickets, reasons));
        }
        return promises;
    }

    private static Promise promise(
            FollowUp followUp, Map<FollowUpUid, Dated> tickets, Map<FollowUpUid, List<Reason>> reasons) {
        var ticket = Optional.ofNullable(tickets.get(followUp.uid()));
        return new Promise(
                followUp,
                ticket.map(Dated::ticket),
                reasons.getOrDefault(followUp.uid(), List.of()),
                ticket.flatMap(Dated::opened),
                ticket.flatMap(Dated::done));
    }
}
