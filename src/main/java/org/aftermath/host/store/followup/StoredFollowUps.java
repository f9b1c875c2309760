package org.aftermath.host.store.followup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.Dissent;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Term;
import org.aftermath.core.followup.Urgency;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.NewRows;
import org.aftermath.host.store.Rows;
import org.aftermath.host.store.ticket.StoredPromises;

/** The index of follow-ups in the host's database. */
public final class StoredFollowUps implements FollowUps {

    /** How many ids one statement may name; databases differ, and nobody minds asking twice. */
    private static final int MOST_IDS = 500;

    /** What reports tell of a follow-up; half of its columns. */
    private static final String TOLD = "PAGE_ID, MACRO_ID, ITEM_TEXT, URGENCY_CODE, TYPE_CODE, TERM_CODE, DUE_DAY,"
            + " COMMITMENT_CODE, REASON, AGREED_BY, DISSENT, REVISIT_DAY";

    private final ActiveObjects ao;

    public StoredFollowUps(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<FollowUp> ofPage(long pageId) {
        return find(inOrder(pageId));
    }

    private static Query inOrder(long pageId) {
        return Rows.select(FollowUpRow.class).where("PAGE_ID = ?", pageId).order("PLACE ASC");
    }

    /**
     * Those of all these pages that are open or were dropped, and at most a few more, each page's in its order; without
     * what no report tells of, such as who is to do it.
     */
    public List<FollowUp> openOrDropped(Collection<Long> pageIds) {
        var criteria = new Criteria();
        criteria.in("PAGE_ID", pageIds);
        criteria.and(
                "(OPEN_DAY IS NULL OR OPEN_DAY <> ? OR COMMITMENT_CODE = ?)",
                StoredPromises.SETTLED,
                Commitment.WONTDO.name());
        return find(criteria.narrow(Query.select(TOLD)).order("PAGE_ID ASC, PLACE ASC"));
    }

    /** These, likewise; in no order. */
    public List<FollowUp> of(Collection<FollowUpUid> uids) {
        var all = List.copyOf(uids);
        var found = new ArrayList<FollowUp>();
        for (var from = 0; from < all.size(); from += MOST_IDS) {
            found.addAll(some(all.subList(from, Math.min(all.size(), from + MOST_IDS))));
        }
        return found;
    }

    private List<FollowUp> some(List<FollowUpUid> uids) {
        var criteria = new Criteria();
        criteria.in("PAGE_ID", uids.stream().map(FollowUpUid::pageId).distinct().toList());
        criteria.in(
                "MACRO_ID", uids.stream().map(FollowUpUid::macroId).distinct().toList());
        return find(criteria.narrow(Query.select(TOLD))).stream()
                .filter(followUp -> uids.contains(followUp.uid()))
                .toList();
    }

    /** What those of pages are that were not dropped: as their pages say it. */
    public Map<FollowUpUid, Commitment> commitments(Collection<Long> pageIds) {
        var criteria = new Criteria();
        criteria.in("PAGE_ID", pageIds);
        criteria.and("COMMITMENT_CODE <> ?", Commitment.WONTDO.name());
        var commitments = new HashMap<FollowUpUid, Commitment>();
        ao.stream(
                FollowUpRow.class,
                criteria.narrow(Query.select("PAGE_ID, MACRO_ID, COMMITMENT_CODE")),
                row -> commitments.put(
                        new FollowUpUid(row.getPageId(), row.getMacroId()),
                        Commitment.valueOf(row.getCommitmentCode())));
        return commitments;
    }

    /** The factors that follow-ups of these pages name, by page; nothing else of them is read. */
    public Map<Long, List<String>> factorsOf(Collection<Long> pageIds) {
        var named = new Criteria();
        named.in("PAGE_ID", pageIds);
        named.and("FACTOR IS NOT NULL");
        var query = named.narrow(Query.select("PAGE_ID, FACTOR")).order("PAGE_ID ASC, PLACE ASC");
        var factors = new HashMap<Long, List<String>>();
        ao.stream(FollowUpRow.class, query, row -> factors.computeIfAbsent(row.getPageId(), id -> new ArrayList<>())
                .add(Columns.text(row.getFactor())));
        return factors;
    }

    @Override
    public Optional<FollowUp> find(FollowUpUid uid) {
        return find(Rows.select(FollowUpRow.class).where("PAGE_ID = ? AND MACRO_ID = ?", uid.pageId(), uid.macroId()))
                .stream()
                .findFirst();
    }

    private List<FollowUp> find(Query query) {
        return Rows.read(ao, FollowUpRow.class, query, StoredFollowUps::read);
    }

    @Override
    public boolean standElsewhere(long pageId, Set<String> macroIds) {
        var ids = List.copyOf(macroIds);
        for (var from = 0; from < ids.size(); from += MOST_IDS) {
            if (countElsewhere(pageId, ids.subList(from, Math.min(ids.size(), from + MOST_IDS))) > 0) {
                return true;
            }
        }
        return false;
    }

    private int countElsewhere(long pageId, List<String> ids) {
        var values = new Object[ids.size() + 1];
        values[0] = pageId;
        System.arraycopy(ids.toArray(), 0, values, 1, ids.size());
        return ao.count(FollowUpRow.class, "PAGE_ID <> ? AND MACRO_ID IN (" + marks(ids.size()) + ")", values);
    }

    @Override
    public List<FollowUp> replace(long pageId, List<FollowUp> followUps) {
        return ao.executeInTransaction(() -> {
            var rows = Rows.read(ao, FollowUpRow.class, inOrder(pageId), Placed::of);
            var before = rows.stream().map(Placed::followUp).toList();
            if (!before.equals(followUps)) {
                var places = new LinkedHashMap<FollowUp, Integer>();
                IntStream.range(0, followUps.size()).forEach(place -> places.put(followUps.get(place), place));
                keep(rows, places);
                write(places, StoredPromises.marks(ao, pageId));
            }
            return before;
        });
    }

    private record Placed(int id, int place, FollowUp followUp) {

        static Placed of(FollowUpRow row) {
            return new Placed(row.getID(), row.getPlace(), read(row));
        }
    }

    /** Rows that say what is to be said, in their place, stay and are taken from those to be written; the others go. */
    private void keep(List<Placed> rows, Map<FollowUp, Integer> places) {
        var gone = new ArrayList<Integer>();
        for (var row : rows) {
            if (!places.remove(row.followUp(), row.place())) {
                gone.add(row.id());
            }
        }
        for (var from = 0; from < gone.size(); from += MOST_IDS) {
            var some = gone.subList(from, Math.min(gone.size(), from + MOST_IDS));
            ao.deleteWithSQL(FollowUpRow.class, "ID IN (" + marks(some.size()) + ")", some.toArray());
        }
    }

    private static String marks(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    private void write(Map<FollowUp, Integer> places, Function<FollowUp, StoredPromises.Mark> marks) {
        var rows = new ArrayList<Columns>();
        places.forEach((followUp, place) -> rows.add(write(followUp, place, marks.apply(followUp))));
        NewRows.create(ao, FollowUpRow.class, rows);
    }

    private static Columns write(FollowUp followUp, int place, StoredPromises.Mark mark) {
        var decision = followUp.decision();
        return new Columns()
                .with("PAGE_ID", followUp.uid().pageId())
                .with("MACRO_ID", followUp.uid().macroId())
                .with("PLACE", place)
                .with("OPEN_DAY", mark.day())
                .with("OPEN_SPACE", mark.space())
                .with("ITEM_TEXT", followUp.text())
                .with("URGENCY_CODE", followUp.urgency().name())
                .with("TYPE_CODE", followUp.type().name())
                .with("OWNER_NAME", followUp.owner())
                .with("DUE_DAY", followUp.due().map(LocalDate::toString))
                .with("TERM_CODE", followUp.term().name())
                .with("COMMITMENT_CODE", followUp.commitment().name())
                .with("REASON", followUp.reason())
                .with("SPONSOR_NAME", followUp.sponsor())
                .with("FACTOR", followUp.grounds().factor())
                .with("ALTERNATIVE", followUp.grounds().alternative())
                .with("LIMITED_BY", followUp.grounds().constraint())
                .with("TICKET_REASON", decision.ticketReason())
                .with("AGREED_BY", String.join("\n", decision.agreedBy()))
                .with("DISSENT", Dissent.written(decision.dissents()))
                .with("REVISIT_DAY", decision.revisit().map(LocalDate::toString))
                .with("RISK", decision.exposure().risk())
                .with("COST", decision.exposure().cost())
                .with("CLIENT_AGREED", decision.exposure().client() ? "yes" : "");
    }

    /** What a row says. */
    public static FollowUp read(FollowUpRow row) {
        return new FollowUp(
                new FollowUpUid(row.getPageId(), row.getMacroId()),
                Columns.text(row.getItemText()),
                Urgency.valueOf(row.getUrgencyCode()),
                FollowUpType.valueOf(row.getTypeCode()),
                Optional.ofNullable(row.getOwnerName()),
                Optional.ofNullable(row.getDueDay()).map(LocalDate::parse),
                Term.valueOf(row.getTermCode()),
                Optional.ofNullable(row.getSponsorName()),
                new Grounds(
                        Columns.text(row.getFactor()),
                        Columns.text(row.getAlternative()),
                        Columns.text(row.getLimitedBy())),
                decision(row));
    }

    private static Decision decision(FollowUpRow row) {
        return new Decision(
                Commitment.valueOf(row.getCommitmentCode()),
                Columns.text(row.getReason()),
                Columns.text(row.getTicketReason()),
                Columns.lines(row.getAgreedBy()),
                Dissent.parse(Columns.text(row.getDissent())),
                Optional.ofNullable(row.getRevisitDay()).map(LocalDate::parse),
                new Decision.Exposure(
                        Columns.text(row.getRisk()), Columns.text(row.getCost()), row.getClientAgreed() != null));
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(FollowUpRow.class, "PAGE_ID = ?", pageId);
    }
}
