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

/** The statements of the index. Each reads one table by an index, whatever a database thinks of how often words come. */
final class LineQuery {

    /** What lists read of a line; its terms and words are long, and only looked through. */
    private static final String SHOWN = "PAGE_ID, SORT_AT, LABEL_NAMES";

    private LineQuery() {}

    /** Lines in their order, if no term is asked for: an index of what they have one of has them so. */
    static Query lines(IndexFilter filter, Optional<Place> after) {
        var criteria = placed(filter, after);
        facets(criteria, filter);
        return ordered(criteria, Query.select(SHOWN));
    }

    /** Where lines with a term stand. */
    static Query places(String term, IndexFilter filter, Optional<Place> after) {
        var criteria = placed(filter, after);
        criteria.and("TERM_KEY = ?", term);
        return ordered(criteria, Query.select("PAGE_ID, SORT_AT"));
    }

    /** The lines of these pages that have all that is asked for. */
    static Query among(Collection<Long> pageIds, IndexFilter filter) {
        var criteria = new Criteria();
        criteria.in("PAGE_ID", pageIds);
        facets(criteria, filter);
        Terms.wanted(filter).forEach(term -> criteria.and("TERM_LIST LIKE ?", "%|" + term + "|%"));
        Terms.needles(filter).forEach(needle -> criteria.and("WORD_LIST LIKE ?", "%" + needle + "%"));
        return ordered(criteria, Query.select(SHOWN));
    }

    private static Query ordered(Criteria criteria, Query query) {
        return criteria.narrow(query).order("SORT_AT DESC, PAGE_ID DESC");
    }

    private static Criteria placed(IndexFilter filter, Optional<Place> after) {
        var criteria = new Criteria();
        after.ifPresent(place -> {
            var at = place.at().toEpochMilli();
            criteria.and("SORT_AT <= ?", at);
            criteria.and("(SORT_AT < ? OR PAGE_ID < ?)", at, place.pageId());
        });
        filter.period().earliest().ifPresent(from -> criteria.and("SORT_AT >= ?", from.toEpochMilli()));
        filter.period().latest().ifPresent(to -> criteria.and("SORT_AT < ?", to.toEpochMilli()));
        return criteria;
    }

    private static void facets(Criteria criteria, IndexFilter filter) {
        criteria.in("STATUS_CODE", names(filter.statuses()));
        criteria.in("SEVERITY_CODE", names(filter.severities()));
        criteria.in("KIND_CODE", names(filter.kinds()));
        criteria.in("CAUSE_CODE", names(filter.causes()));
        criteria.in("SPACE_KEY", filter.spaces());
        criteria.in("OWNER_KEY", filter.owner().map(UserRef::key).stream().toList());
    }

    private static List<String> names(Collection<? extends Enum<?>> these) {
        return these.stream().map(Enum::name).toList();
    }
}
