package org.aftermath.host.store.ticket;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.aftermath.core.claim.Brief;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.claim.TicketOrder;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Rows;

/** Claims in Active Objects. */
public final class StoredClaims implements Claims {

    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;
    private final Clock clock;

    public StoredClaims(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Claim> find(FollowUpUid uid) {
        return row(uid).map(StoredClaims::claim);
    }

    @Override
    public Map<FollowUpUid, Claim> find(Collection<FollowUpUid> uids) {
        var found = new HashMap<FollowUpUid, Claim>();
        inParts(uids, Query::select, rows -> rows.forEach(row -> found.put(uid(row), claim(row))));
        return found;
    }

    @Override
    public Optional<Claim> ofIssue(long issueId) {
        return first(Query.select().where(ClaimRow.ISSUE_ID + " = ?", issueId)).map(StoredClaims::claim);
    }

    @Override
    public Optional<FollowUpUid> answeredBy(long issueId) {
        var query = Query.select(ClaimRow.FOLLOW_UP).where(ClaimRow.ISSUE_ID + " = ?", issueId);
        return Rows.first(ao, ClaimRow.class, query, StoredClaims::uid);
    }

    /** All or nothing: a row that lacks what a claim needs could never be read again. */
    @Override
    public Claim stake(TicketOrder order, String peer) {
        return ao.executeInTransaction(() ->
                row(order.uid()).map(row -> stakeAgain(row, order, peer)).orElseGet(() -> stakeFirst(order, peer)));
    }

    /** Nothing is read back: of a new row the library asks for each column that was not given by a statement of its own. */
    private Claim stakeFirst(TicketOrder order, String peer) {
        var since = Instant.ofEpochMilli(clock.millis());
        ao.create(ClaimRow.class, ClaimColumns.of(order, peer, since).toArray());
        return new Claim(
                order.uid(), peer.isBlank() ? "" : peer, order.urgency(), order.brief(), Optional.empty(), 0, since);
    }

    private static Claim stakeAgain(ClaimRow row, TicketOrder order, String peer) {
        if (!peer.isBlank()) {
            row.setPeerId(peer);
        }
        row.setUrgency(order.urgency().name());
        ClaimColumns.tell(row, order.brief());
        row.save();
        return claim(row);
    }

    @Override
    public boolean brief(FollowUpUid uid, Brief brief, Instant asOf) {
        return ao.executeInTransaction(() -> row(uid).filter(row -> row.getToldMillis() < asOf.toEpochMilli())
                .map(row -> {
                    ClaimColumns.tell(row, brief);
                    row.setToldMillis(asOf.toEpochMilli());
                    row.save();
                    return true;
                })
                .orElse(false));
    }

    @Override
    public List<Claim> select(Selection selection) {
        var wanted = new Criteria();
        wanted.and("ISSUE_ID IS NOT NULL");
        wanted.in(
                "SEVERITY", selection.severities().stream().map(Severity::name).toList());
        selection.pageId().ifPresent(id -> wanted.and("PAGE_ID = ?", id));
        selection.title().ifPresent(title -> wanted.and("TITLE_KEY = ?", ClaimColumns.titleKey(title)));
        return Arrays.stream(ao.find(ClaimRow.class, wanted.narrow(Query.select())))
                .map(StoredClaims::claim)
                .toList();
    }

    @Override
    public long settle(FollowUpUid uid, Claim.IssueRef issue) {
        return ao.executeInTransaction(() -> {
            var before = numbered(uid);
            before.filter(row -> row.getIssueId() != null).ifPresent(StoredClaims::lock);
            var latest = before.filter(row -> row.getIssueId() == null).or(() -> numbered(uid));
            return latest.map(row -> {
                        row.setIssueId(issue.id());
                        row.setIssueKey(issue.key());
                        return draw(row);
                    })
                    .orElseGet(clock::millis);
        });
    }

    @Override
    public void release(FollowUpUid uid) {
        row(uid).filter(row -> row.getIssueId() == null).ifPresent(ao::delete);
    }

    @Override
    public long nextSequence(FollowUpUid uid) {
        return ao.executeInTransaction(() -> {
            numbered(uid).ifPresent(StoredClaims::lock);
            return numbered(uid).map(this::draw).orElseGet(clock::millis);
        });
    }

    @Override
    public Map<FollowUpUid, Long> nextSequences(Collection<FollowUpUid> uids) {
        return ao.executeInTransaction(() -> {
            var drawn = new HashMap<FollowUpUid, Long>();
            uids.forEach(uid -> drawn.put(uid, clock.millis()));
            inParts(uids, StoredClaims::numbers, rows -> rows.forEach(StoredClaims::lock));
            inParts(uids, StoredClaims::numbers, rows -> rows.forEach(row -> drawn.put(uid(row), draw(row))));
            return drawn;
        });
    }

    /** Always in the same order, so that two who lock several do not wait for each other. */
    private void inParts(Collection<FollowUpUid> uids, Supplier<Query> columns, Consumer<List<ClaimRow>> work) {
        var all = uids.stream().map(FollowUpUid::toString).distinct().sorted().toList();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var some = new Criteria();
            some.in(ClaimRow.FOLLOW_UP, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            var query = some.narrow(columns.get()).order(ClaimRow.FOLLOW_UP + " ASC");
            work.accept(List.of(ao.find(ClaimRow.class, query)));
        }
    }

    private Optional<ClaimRow> numbered(FollowUpUid uid) {
        return first(numbers().where(ClaimRow.FOLLOW_UP + " = ?", uid.toString()));
    }

    /** What numbering needs; a whole row costs several times as much to read. */
    private static Query numbers() {
        return Query.select("ID, FOLLOW_UP, ISSUE_ID, DRAWS, LAST_SEQUENCE");
    }

    /**
     * Whoever writes first makes all others wait until the commit; what is read after that is the latest. Nobody draws for
     * a claim that has no issue yet but who has its turn.
     */
    private static void lock(ClaimRow row) {
        row.setDraws(row.getDraws() + 1);
        row.save();
    }

    private long draw(ClaimRow row) {
        row.setLastSequence(Math.max(row.getLastSequence() + 1, clock.millis()));
        row.save();
        return row.getLastSequence();
    }

    @Override
    public List<Claim> withIssues(String after, int limit) {
        var query = Query.select()
                .where(ClaimRow.FOLLOW_UP + " > ? AND " + ClaimRow.ISSUE_ID + " IS NOT NULL", after)
                .order(ClaimRow.FOLLOW_UP + " ASC")
                .limit(limit);
        return Arrays.stream(ao.find(ClaimRow.class, query))
                .map(StoredClaims::claim)
                .toList();
    }

    private Optional<ClaimRow> row(FollowUpUid uid) {
        return first(Query.select().where(ClaimRow.FOLLOW_UP + " = ?", uid.toString()));
    }

    private Optional<ClaimRow> first(Query query) {
        var rows = ao.find(ClaimRow.class, query.limit(1));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private static FollowUpUid uid(ClaimRow row) {
        return FollowUpUid.parse(row.getFollowUp()).orElseThrow();
    }

    private static Claim claim(ClaimRow row) {
        var issueId = row.getIssueId();
        var key = row.getIssueKey();
        return new Claim(
                uid(row),
                Optional.ofNullable(row.getPeerId()).orElse(""),
                Urgency.valueOf(row.getUrgency()),
                ClaimColumns.brief(row),
                issueId == null || key == null ? Optional.empty() : Optional.of(new Claim.IssueRef(issueId, key)),
                row.getLastSequence(),
                Instant.ofEpochMilli(row.getSinceMillis()));
    }
}
