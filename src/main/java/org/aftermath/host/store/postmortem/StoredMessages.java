package org.aftermath.host.store.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.java.ao.Query;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.PastFilter;
import org.aftermath.host.store.Criteria;
import org.aftermath.host.store.Race;

/** Messages to people outside in the host's database. */
public final class StoredMessages implements Messages {

    private final ActiveObjects ao;
    private final Race race;

    public StoredMessages(ActiveObjects ao) {
        this.ao = ao;
        this.race = new Race(ao);
    }

    @Override
    public ExternalMessage ofPage(long pageId) {
        return Arrays.stream(ao.find(MessageRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(MessageColumns::read)
                .findFirst()
                .orElseGet(() -> ExternalMessage.none(pageId));
    }

    @Override
    public Optional<ExternalMessage> keep(ExternalMessage message) {
        return race.run(
                () -> isNewest(message) ? Optional.of(insert(message.stored(message.version() + 1))) : Optional.empty(),
                () -> message.version() == 0 && ofPage(message.pageId()).version() != 0);
    }

    private boolean isNewest(ExternalMessage message) {
        return message.version() == 0
                ? ofPage(message.pageId()).version() == 0
                : ao.deleteWithSQL(
                                MessageRow.class,
                                "PAGE_ID = ? AND ROW_VERSION = ?",
                                message.pageId(),
                                message.version())
                        == 1;
    }

    private ExternalMessage insert(ExternalMessage message) {
        ao.create(MessageRow.class, MessageColumns.write(message));
        return message;
    }

    @Override
    public List<ExternalMessage> past(PastFilter filter, Optional<Long> cursor, int limit) {
        var criteria = new Criteria();
        criteria.and("ME.STATE_CODE <> ?", MessageState.DRAFT.name());
        cursor.ifPresent(page -> criteria.and("ME.PAGE_ID < ?", page));
        filter.severity().ifPresent(severity -> criteria.and("PM.SEVERITY_CODE = ?", severity.name()));
        filter.service()
                .ifPresent(service ->
                        criteria.and("SV.NAME_KEY = ?", service.strip().toLowerCase(Locale.ROOT)));
        var query = query(filter.service().isPresent()).order("ME.PAGE_ID DESC").limit(limit);
        return Arrays.stream(ao.find(MessageRow.class, criteria.narrow(query)))
                .map(MessageColumns::read)
                .toList();
    }

    private static Query query(boolean byService) {
        var query = Query.select()
                .alias(MessageRow.class, "ME")
                .alias(PostmortemRow.class, "PM")
                .join(PostmortemRow.class, "ME.PAGE_ID = PM.PAGE_ID");
        return byService
                ? query.alias(ServiceRow.class, "SV").join(ServiceRow.class, "ME.PAGE_ID = SV.PAGE_ID")
                : query;
    }

    @Override
    public void forget(long pageId) {
        ao.deleteWithSQL(MessageRow.class, "PAGE_ID = ?", pageId);
    }
}
