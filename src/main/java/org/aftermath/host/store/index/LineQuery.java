package org.aftermath.host.store.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.index.Terms;
import org.aftermath.core.people.UserRef;
import org.aftermath.host.store.Criteria;

/**
 * Finds lines by an index that has them in their order: by that of the first term if there is one, else by one of the
 * lines' own. What else is asked for is looked up in the lines that it finds.
 */
final class LineQuery {

    private LineQuery() {}

    static Query of(IndexFilter filter, Optional<Place> after) {
        var terms = List.copyOf(Terms.wanted(filter));
        var lead = terms.isEmpty() ? "LI" : "TE";
        var criteria = new Criteria();
        terms.stream().limit(1).forEach(term -> criteria.and("TE.TERM_KEY = ?", term));
        place(criteria, lead, filter, after);
        facets(criteria, filter);
        terms.stream().skip(1).forEach(term -> criteria.and("LI.TERM_LIST LIKE ?", "%|" + term + "|%"));
        Terms.needles(filter).forEach(needle -> criteria.and("LI.WORD_LIST LIKE ?", "%" + needle + "%"));
        var query = Query.select().alias(LineRow.class, "LI");
        return criteria.narrow(terms.isEmpty() ? query : joined(query))
                .order(lead + ".SORT_AT DESC, " + lead + ".PAGE_ID DESC");
    }

    private static Query joined(Query query) {
        return query.alias(TermRow.class, "TE").join(TermRow.class, "LI.PAGE_ID = TE.PAGE_ID");
    }

    private static void place(Criteria criteria, String lead, IndexFilter filter, Optional<Place> after) {
        after.ifPresent(place -> {
            criteria.and(lead + ".SORT_AT <= ?", place.at().toEpochMilli());
            criteria.and(
                    "(" + lead + ".SORT_AT < ? OR " + lead + ".PAGE_ID < ?)",
                    place.at().toEpochMilli(),
                    place.pageId());
        });
        filter.from().ifPresent(from -> criteria.and(lead + ".SORT_AT >= ?", from.toEpochMilli()));
        filter.to().ifPresent(to -> criteria.and(lead + ".SORT_AT < ?", to.toEpochMilli()));
    }

    private static void facets(Criteria criteria, IndexFilter filter) {
        criteria.in("LI.STATUS_CODE", names(filter.statuses()));
        criteria.in("LI.SEVERITY_CODE", names(filter.severities()));
        criteria.in("LI.KIND_CODE", names(filter.kinds()));
        criteria.in("LI.CAUSE_CODE", names(filter.causes()));
        criteria.in("LI.SPACE_KEY", filter.spaces());
        criteria.in("LI.OWNER_KEY", filter.owner().map(UserRef::key).stream().toList());
    }

    private static List<String> names(Collection<? extends Enum<?>> these) {
        return these.stream().map(Enum::name).toList();
    }
}
