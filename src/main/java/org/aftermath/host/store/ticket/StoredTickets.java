package org.aftermath.host.store.ticket;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.report.Sequel.Lifetime;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Category;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.NewRows;
import org.aftermath.host.store.Race;
import org.aftermath.host.store.Rows;
import org.aftermath.host.store.StoredMessage;
import org.jspecify.annotations.Nullable;

/** Confluence's copy of the tickets in its database. */
public final class StoredTickets implements Tickets {

    private static final int ATTEMPTS = 10;
    private static final int AT_ONCE = 100;

    private final ActiveObjects ao;
    private final Race race;

    public StoredTickets(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public List<Known> ofPage(long pageId) {
        var query = Rows.select(TicketRow.class).where("PAGE_ID = ?", pageId);
        return Rows.read(ao, TicketRow.class, query, TicketColumns::read);
    }

    /** A ticket and when it was first heard of. */
    public record Dated(Ticket ticket, Optional<Instant> opened) {}

    /** The tickets of pages that are open, or of which something was moved, by follow-up. */
    public Map<FollowUpUid, Dated> openOrMoved(Collection<Long> pageIds) {
        var criteria = made(pageIds);
        criteria.and("(CATEGORY_CODE <> ? OR MOVES IS NOT NULL OR SILENT = ?)", Category.DONE.name(), "yes");
        var tickets = new HashMap<FollowUpUid, Dated>();
        ao.stream(TicketRow.class, criteria.narrow(Rows.select(TicketRow.class)), row -> TicketColumns.read(row)
                .ticket()
                .ifPresent(ticket -> tickets.put(ticket.uid(), new Dated(ticket, Columns.instant(row.getOpenedAt())))));
        return tickets;
    }

    /** Since when all tickets of pages are there, by page. */
    public Map<Long, List<Lifetime>> lifetimes(Collection<Long> pageIds) {
        var query = made(pageIds).narrow(Query.select("PAGE_ID, OPENED_AT, DONE_AT"));
        var lifetimes = new HashMap<Long, List<Lifetime>>();
        ao.stream(TicketRow.class, query, row -> lifetimes
                .computeIfAbsent(row.getPageId(), id -> new ArrayList<>())
                .add(new Lifetime(Columns.instant(row.getOpenedAt()), Columns.instant(row.getDoneAt()))));
        return lifetimes;
    }

    /** Of the follow-ups of pages, those with a ticket: whether it is done. */
    public Map<String, Boolean> done(Collection<Long> pageIds) {
        var query = made(pageIds).narrow(Query.select("FOLLOW_UP_UID, CATEGORY_CODE"));
        var done = new HashMap<String, Boolean>();
        ao.stream(
                TicketRow.class,
                query,
                row -> done.put(row.getFollowUpUid(), Category.DONE.name().equals(row.getCategoryCode())));
        return done;
    }

    private static Criteria made(Collection<Long> pageIds) {
        var criteria = new Criteria();
        criteria.in("PAGE_ID", pageIds);
        criteria.and("ISSUE_KEY IS NOT NULL");
        return criteria;
    }

    @Override
    public Optional<Known> find(FollowUpUid uid) {
        return Optional.ofNullable(row(uid)).map(TicketColumns::read);
    }

    @Override
    public Map<FollowUpUid, Known> find(Collection<FollowUpUid> uids) {
        var found = new HashMap<FollowUpUid, Known>();
        inParts(List.copyOf(uids), some -> {
            var texts = some.stream().map(FollowUpUid::toString).toList();
            var query = Criteria.among(TicketRow.class, "FOLLOW_UP_UID", texts);
            Rows.read(ao, TicketRow.class, query, TicketColumns::read).forEach(known -> found.put(known.uid(), known));
        });
        return found;
    }

    @Override
    public boolean keep(Ticket ticket) {
        return replace(ticket.uid(), ticket.sequence(), before -> TicketColumns.write(ticket, before));
    }

    @Override
    public Set<FollowUpUid> keep(List<Ticket> tickets) {
        return ao.executeInTransaction(() -> {
            var kept = new HashSet<FollowUpUid>();
            inParts(tickets, some -> keepSome(some).forEach(ticket -> kept.add(ticket.uid())));
            return kept;
        });
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> work) {
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private List<Ticket> keepSome(List<Ticket> tickets) {
        var before = rows(tickets.stream().map(Ticket::uid).toList());
        var news = tickets.stream()
                .filter(ticket -> isNews(ticket, before.get(ticket.uid())))
                .toList();
        delete(news.stream().filter(ticket -> before.containsKey(ticket.uid())).toList());
        NewRows.create(
                ao,
                TicketRow.class,
                news.stream()
                        .map(ticket -> TicketColumns.of(ticket, before.get(ticket.uid())))
                        .toList());
        StoredPromises.mark(ao, news);
        return news;
    }

    private Map<FollowUpUid, TicketRow> rows(List<FollowUpUid> uids) {
        var texts = uids.stream().map(FollowUpUid::toString).toList();
        return Arrays.stream(ao.find(TicketRow.class, Criteria.among("FOLLOW_UP_UID", texts)))
                .collect(Collectors.toMap(row -> TicketColumns.read(row).uid(), Function.identity()));
    }

    private static boolean isNews(Ticket ticket, @Nullable TicketRow before) {
        return before == null || before.getSequenceNo() < ticket.sequence();
    }

    private void delete(List<Ticket> older) {
        if (older.isEmpty()) {
            return;
        }
        var each = String.join(" OR ", Collections.nCopies(older.size(), "(FOLLOW_UP_UID = ? AND SEQUENCE_NO < ?)"));
        var deleted = ao.deleteWithSQL(
                TicketRow.class,
                each,
                older.stream()
                        .flatMap(ticket -> Stream.of((Object) ticket.uid().toString(), ticket.sequence()))
                        .toArray());
        if (deleted != older.size()) {
            throw new IllegalStateException("Somebody else writes one of these tickets: " + older);
        }
    }

    @Override
    public boolean lose(FollowUpUid uid, long sequence, Message problem) {
        return replace(uid, sequence, before -> TicketColumns.write(uid, sequence, problem));
    }

    /** Tried again if somebody was faster with something older. */
    private boolean replace(FollowUpUid uid, long sequence, Function<@Nullable TicketRow, DBParam[]> columns) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var replaced = race.run(() -> Optional.of(isReplaced(uid, sequence, columns)), () -> row(uid) != null);
            if (replaced.isPresent() && (replaced.get() || !isOlder(row(uid), sequence))) {
                return replaced.get();
            }
        }
        throw new IllegalStateException("Others keep changing the ticket of " + uid);
    }

    /** Whoever deletes the older row may write the newer one; of two at a time the second finds nothing to delete. */
    private boolean isReplaced(FollowUpUid uid, long sequence, Function<@Nullable TicketRow, DBParam[]> columns) {
        var before = row(uid);
        var written = columns.apply(before);
        var older =
                ao.deleteWithSQL(TicketRow.class, "FOLLOW_UP_UID = ? AND SEQUENCE_NO < ?", uid.toString(), sequence);
        if (before != null && older == 0) {
            return false;
        }
        ao.create(TicketRow.class, written);
        StoredPromises.mark(ao, uid);
        return true;
    }

    private static boolean isOlder(@Nullable TicketRow row, long sequence) {
        return row != null && row.getSequenceNo() < sequence;
    }

    @Override
    public void keepProblem(FollowUpUid uid, Message problem) {
        if (!race.isWon(() -> noteProblem(uid, problem), () -> row(uid) != null)) {
            race.isWon(() -> noteProblem(uid, problem), () -> false);
        }
    }

    private void noteProblem(FollowUpUid uid, Message problem) {
        var row = row(uid);
        if (row == null) {
            ao.create(TicketRow.class, TicketColumns.write(uid, Long.MIN_VALUE, problem));
        } else {
            note(row, problem.key(), StoredMessage.arguments(problem));
        }
    }

    @Override
    public void clearProblem(FollowUpUid uid) {
        ao.executeInTransaction(() -> {
            var row = row(uid);
            if (row != null && row.getProblemKey() != null) {
                note(row, null, null);
            }
            return uid;
        });
    }

    private static void note(TicketRow row, @Nullable String key, @Nullable String arguments) {
        row.setProblemKey(key);
        row.setProblemArguments(arguments);
        row.save();
    }

    private @Nullable TicketRow row(FollowUpUid uid) {
        var rows = ao.find(TicketRow.class, Query.select().where("FOLLOW_UP_UID = ?", uid.toString()));
        return rows.length == 0 ? null : rows[0];
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(TicketRow.class, "PAGE_ID = ?", pageId);
    }
}
