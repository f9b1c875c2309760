package org.aftermath.host.store.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.move.Reason;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.report.Sequel;
import org.aftermath.core.report.Sequel.Led;
import org.aftermath.core.report.Sequel.Promise;
import org.aftermath.core.report.Sequels;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.followup.StoredFollowUps;
import org.aftermath.host.store.followup.StoredReasons;
import org.aftermath.host.store.measure.StoredAnswers;
import org.aftermath.host.store.postmortem.FactChangeRow;
import org.aftermath.host.store.postmortem.StoredStatusHistory;
import org.aftermath.host.store.review.SittingRow;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.ticket.StoredTickets;
import org.aftermath.host.store.ticket.StoredTickets.Dated;

/** Eight statements for some hundred pages, each by the index on the page's id. */
public final class StoredSequels implements Sequels {

    private static final String PAGE = "PAGE_ID";

    /** How many ids one statement may name; databases differ. */
    private static final int MOST_IDS = 500;

    private final ActiveObjects ao;

    public StoredSequels(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<Long, Sequel> of(Collection<Long> pageIds) {
        var ids = List.copyOf(pageIds);
        var sequels = new HashMap<Long, Sequel>();
        for (var from = 0; from < ids.size(); from += MOST_IDS) {
            read(ids.subList(from, Math.min(ids.size(), from + MOST_IDS)), sequels);
        }
        return sequels;
    }

    private void read(List<Long> ids, Map<Long, Sequel> sequels) {
        var moves = new StoredStatusHistory(ao).ofPages(ids).stream().collect(groupingBy(StatusChange::pageId));
        var writers = writers(ids);
        var meetings = meetings(ids);
        var promises = promises(ids);
        var answers = new StoredAnswers(ao).ofPages(ids).stream().collect(toMap(Answer::pageId, Answer::kind));
        for (var id : ids) {
            sequels.put(
                    id,
                    new Sequel(
                            moves.getOrDefault(id, List.of()),
                            writers.getOrDefault(id, Set.of()),
                            meetings.getOrDefault(id, List.of()),
                            promises.getOrDefault(id, List.of()),
                            Optional.ofNullable(answers.get(id))));
        }
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
