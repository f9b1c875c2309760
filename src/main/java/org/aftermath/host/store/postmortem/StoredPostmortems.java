package org.aftermath.host.store.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.NewRows;
import org.aftermath.host.store.Rows;
import org.aftermath.host.store.ticket.StoredPromises;

/** Postmortems in the host's database. */
public final class StoredPostmortems implements Postmortems {

    private final ActiveObjects ao;

    public StoredPostmortems(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Postmortem> ofPage(long pageId) {
        return only("PAGE_ID = ?", pageId);
    }

    @Override
    public Optional<Postmortem> byId(String id) {
        return only("RECORD_ID = ?", id);
    }

    private Optional<Postmortem> only(String where, Object value) {
        var query = Rows.select(PostmortemRow.class).where(where, value);
        return Rows.first(ao, PostmortemRow.class, query, PostmortemColumns::read);
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        return ao.executeInTransaction(() -> placed(insert(postmortem.stored(1))));
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        return ao.executeInTransaction(() -> {
            var stays = ao.count(
                            PostmortemRow.class,
                            "PAGE_ID = ? AND SPACE_KEY = ?",
                            postmortem.pageId(),
                            postmortem.spaceKey())
                    > 0;
            var replaced = ao.deleteWithSQL(
                    PostmortemRow.class, "PAGE_ID = ? AND ROW_VERSION = ?", postmortem.pageId(), postmortem.version());
            if (replaced == 0) {
                return Optional.<Postmortem>empty();
            }
            var now = insert(postmortem.stored(postmortem.version() + 1));
            return Optional.of(stays ? now : placed(now));
        });
    }

    /** Its promises are found in the space where it is. */
    private Postmortem placed(Postmortem postmortem) {
        StoredPromises.mark(ao, postmortem.pageId());
        return postmortem;
    }

    private Postmortem insert(Postmortem postmortem) {
        ao.create(PostmortemRow.class, PostmortemColumns.write(postmortem));
        ao.deleteWithSQL(ServiceRow.class, "PAGE_ID = ?", postmortem.pageId());
        var services = postmortem.services().stream()
                .map(StoredPostmortems::key)
                .distinct()
                .map(name -> new Columns().with("PAGE_ID", postmortem.pageId()).with("NAME_KEY", name))
                .toList();
        NewRows.create(ao, ServiceRow.class, services);
        return postmortem;
    }

    @Override
    public List<Postmortem> list(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        var criteria = new Criteria();
        cursor.ifPresent(page -> criteria.and("PM.PAGE_ID < ?", page));
        filter.status().ifPresent(status -> criteria.and("PM.STATUS_CODE = ?", status.name()));
        filter.severity().ifPresent(severity -> criteria.and("PM.SEVERITY_CODE = ?", severity.name()));
        filter.spaceKey().ifPresent(space -> criteria.and("PM.SPACE_KEY = ?", space));
        filter.from().ifPresent(from -> criteria.and("PM.STARTED_AT >= ?", from.toEpochMilli()));
        filter.to().ifPresent(to -> criteria.and("PM.STARTED_AT < ?", to.toEpochMilli()));
        filter.service().ifPresent(service -> criteria.and("SV.NAME_KEY = ?", key(service)));
        var query = query(filter.service().isPresent()).order("PM.PAGE_ID DESC").limit(limit);
        return Arrays.stream(ao.find(PostmortemRow.class, criteria.narrow(query)))
                .map(PostmortemColumns::read)
                .toList();
    }

    private static Query query(boolean byService) {
        var query = Query.select().alias(PostmortemRow.class, "PM");
        return byService
                ? query.alias(ServiceRow.class, "SV").join(ServiceRow.class, "PM.PAGE_ID = SV.PAGE_ID")
                : query;
    }

    private static String key(String service) {
        return service.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void forget(long pageId) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ServiceRow.class, "PAGE_ID = ?", pageId);
            return ao.deleteWithSQL(PostmortemRow.class, "PAGE_ID = ?", pageId);
        });
    }
}
