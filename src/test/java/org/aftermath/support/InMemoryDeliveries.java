package org.aftermath.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.webhook.Deliveries;
import org.aftermath.host.wire.Json;

public final class InMemoryDeliveries implements Deliveries {

    private final List<Delivery> all = new ArrayList<>();
    private final Clock clock;

    public InMemoryDeliveries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void add(String id, String place, String event, Map<String, ?> body) {
        var now = clock.instant();
        all.add(new Delivery(id, place, event, Json.write(body), 0, now, Optional.of(now), Optional.empty()));
    }

    @Override
    public synchronized List<Delivery> due(Instant now, int limit) {
        return all.stream()
                .filter(each -> each.due().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(each -> each.due().orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void putOff(Delivery delivery, Instant when, boolean failed, Message why) {
        all.replaceAll(each -> each.id().equals(delivery.id())
                ? new Delivery(
                        each.id(),
                        each.place(),
                        each.event(),
                        each.body(),
                        delivery.attempts() + (failed ? 1 : 0),
                        each.since(),
                        Optional.of(when),
                        Optional.of(why))
                : each);
    }

    @Override
    public synchronized void finish(Delivery delivery, Optional<Message> why) {
        all.replaceAll(each -> each.id().equals(delivery.id())
                ? new Delivery(
                        each.id(), each.place(), each.event(), "", each.attempts(), each.since(), Optional.empty(), why)
                : each);
        var old = clock.instant().minus(Duration.ofDays(30));
        all.removeIf(each -> each.due().isEmpty() && each.since().isBefore(old));
    }

    @Override
    public synchronized List<Delivery> recent(String place, int limit) {
        var recent = new ArrayList<>(
                all.stream().filter(each -> each.place().equals(place)).toList());
        Collections.reverse(recent);
        return recent.stream().limit(limit).toList();
    }
}
