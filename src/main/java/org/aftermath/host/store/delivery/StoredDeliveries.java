package org.aftermath.host.store.delivery;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.aftermath.core.text.Message;
import org.aftermath.core.webhook.Deliveries;
import org.aftermath.host.store.Columns;
import org.aftermath.host.store.Due;
import org.aftermath.host.store.StoredMessage;
import org.aftermath.host.wire.Json;
import org.jspecify.annotations.Nullable;

/** What receivers are to be told and were told, in the host's database. What is done with is due no more. */
public final class StoredDeliveries implements Deliveries {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    /** Some databases take an empty text for nothing at all. */
    private static final String SITE = "PLACE IS NULL";

    private final ActiveObjects ao;
    private final Clock clock;

    public StoredDeliveries(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public void add(String id, String place, String event, Map<String, ?> body) {
        ao.create(
                DeliveryRow.class,
                new Columns()
                        .with("UID", id)
                        .with("PLACE", place)
                        .with("EVENT", event)
                        .with("BODY", Json.write(body))
                        .with("ATTEMPTS", 0)
                        .with("SINCE_AT", clock.millis())
                        .with("DUE_AT", clock.millis())
                        .toArray());
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        return find(Due.query(now, limit));
    }

    @Override
    public void putOff(Delivery delivery, Instant when, boolean failed, Message why) {
        change(delivery, row -> {
            row.setAttempts(delivery.attempts() + (failed ? 1 : 0));
            row.setDueAt(when.toEpochMilli());
            note(row, why);
        });
    }

    @Override
    public void finish(Delivery delivery, Optional<Message> why) {
        change(delivery, row -> {
            row.setDueAt(null);
            row.setBody(null);
            note(row, why.orElse(null));
        });
        ao.deleteWithSQL(
                DeliveryRow.class,
                "DUE_AT IS NULL AND SINCE_AT < ?",
                clock.instant().minus(REMEMBERED).toEpochMilli());
    }

    private static void note(DeliveryRow row, @Nullable Message why) {
        row.setReasonKey(why == null ? null : why.key());
        row.setReasonArguments(why == null ? null : StoredMessage.arguments(why));
    }

    private void change(Delivery delivery, Consumer<DeliveryRow> change) {
        for (var row : ao.find(DeliveryRow.class, Query.select().where("UID = ?", delivery.id()))) {
            change.accept(row);
            row.save();
        }
    }

    @Override
    public List<Delivery> recent(String place, int limit) {
        var query = Query.select().order("ID DESC").limit(limit);
        return find(place.isEmpty() ? query.where(SITE) : query.where("PLACE = ?", place));
    }

    private List<Delivery> find(Query query) {
        return Arrays.stream(ao.find(DeliveryRow.class, query))
                .map(StoredDeliveries::read)
                .toList();
    }

    private static Delivery read(DeliveryRow row) {
        return new Delivery(
                row.getUid(),
                Columns.text(row.getPlace()),
                row.getEvent(),
                Columns.text(row.getBody()),
                row.getAttempts(),
                Instant.ofEpochMilli(row.getSince()),
                Columns.instant(row.getDueAt()),
                StoredMessage.read(row.getReasonKey(), row.getReasonArguments()));
    }
}
