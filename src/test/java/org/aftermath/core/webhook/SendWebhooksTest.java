package org.aftermath.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.aftermath.core.delivery.BackOff;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.delivery.Turn;
import org.aftermath.core.text.Message;
import org.aftermath.core.tracker.Messenger;
import org.aftermath.core.webhook.Deliveries.Delivery;
import org.aftermath.support.InMemoryContacts;
import org.aftermath.support.InMemoryDeliveries;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MovableClock;
import org.junit.Before;
import org.junit.Test;

public class SendWebhooksTest implements Webhook.Spaces {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Messenger.Delivery ARRIVED = new Messenger.Delivery.Arrived(Optional.empty());
    private static final Message GONE = Message.of("aftermath.webhook.answers", 404);
    private static final Message SILENT = Message.of("aftermath.peer.silent");

    private final MovableClock clock = new MovableClock();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(clock);
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryTurns turns = new InMemoryTurns(clock, LEASE);
    private final Map<String, Webhook> hooks = new HashMap<>();
    private final List<String> received = new ArrayList<>();
    private Messenger.Delivery answer = ARRIVED;

    @Override
    public Optional<Webhook> of(String spaceKey) {
        return Optional.ofNullable(hooks.get(spaceKey));
    }

    @Override
    public Optional<Webhook> at(String place) {
        return of(place);
    }

    @Before
    public void aReceiverAndOneEvent() {
        hook("INC");
        deliveries.add("one", "INC", "ping", Map.of());
    }

    private void hook(String place) {
        hooks.put(place, new Webhook(place, URI.create("https://receiver.example"), Set.of()));
    }

    private SendWebhooks node() {
        return node((hook, delivery) -> {
            received.add(delivery.id());
            return answer;
        });
    }

    private SendWebhooks node(BiFunction<Webhook, Delivery, Messenger.Delivery> line) {
        var patience = new Patience(
                clock, new BackOff(Duration.ofSeconds(1), Duration.ofMinutes(5), () -> 1), 3, Duration.ofDays(7));
        return new SendWebhooks(deliveries, this, line, contacts, patience);
    }

    private void round() {
        try (var turn = turns.take("webhooks").orElseThrow()) {
            node().run(turn);
        }
    }

    @Test
    public void deliversOnce() {
        round();
        round();

        assertThat(received).containsExactly("one");
        assertThat(last().due()).isEmpty();
        assertThat(last().trouble()).isEmpty();
    }

    @Test
    public void triesLaterAndLaterWhatIsRefusedAndGivesUp() {
        answer = new Messenger.Delivery.Refused(GONE);

        round();
        round();
        assertThat(received).hasSize(1);
        var first = last().due().orElseThrow();
        clock.pass(Duration.between(clock.instant(), first));
        round();
        var second = Duration.between(clock.instant(), last().due().orElseThrow());
        assertThat(second).isGreaterThan(Duration.ofSeconds(1));
        clock.pass(second);
        round();

        assertThat(received).hasSize(3);
        assertThat(last().due()).isEmpty();
        assertThat(last().trouble()).contains(GONE);
    }

    @Test
    public void leavesASilentReceiverAloneAndHoldsUpNoOther() {
        hook("OTHER");
        deliveries.add("two", "INC", "ping", Map.of());
        deliveries.add("three", "OTHER", "ping", Map.of());
        try (var turn = turns.take("webhooks").orElseThrow()) {
            node((hook, delivery) -> {
                        received.add(delivery.id());
                        return hook.place().equals("INC") ? away(Optional.of(Duration.ofMinutes(2))) : ARRIVED;
                    })
                    .run(turn);
        }

        assertThat(received).containsExactly("one", "three");
        assertThat(deliveries.recent("INC", 2)).allSatisfy(each -> {
            assertThat(each.due()).contains(clock.instant().plus(Duration.ofMinutes(2)));
            assertThat(each.trouble()).contains(SILENT);
        });
        clock.pass(Duration.ofMinutes(2));
        round();
        assertThat(received).containsExactly("one", "three", "one", "two");
    }

    @Test
    public void givesUpAfterAWeekOfSilence() {
        answer = away(Optional.empty());
        round();
        clock.pass(Duration.ofDays(8));
        round();

        assertThat(last().due()).isEmpty();
        assertThat(last().trouble()).contains(SILENT);
    }

    @Test
    public void endsWhatHasNoAddressAnyMore() {
        hooks.clear();

        round();

        assertThat(received).isEmpty();
        assertThat(last().trouble()).contains(Message.of("aftermath.webhook.off"));
    }

    @Test
    public void ofTwoNodesOneDelivers() {
        try (var turn = turns.take("webhooks").orElseThrow()) {
            assertThat(turns.take("webhooks")).isEmpty();
            node().run(turn);
        }
        round();

        assertThat(received).containsExactly("one");
    }

    @Test
    public void aNodeThatWasThoughtDeadWritesNothingAndBeginsNothing() {
        deliveries.add("two", "INC", "ping", Map.of());
        Turn asleep = turns.take("webhooks").orElseThrow();
        node((hook, delivery) -> {
                    received.add(delivery.id());
                    clock.pass(LEASE.plusSeconds(1));
                    round();
                    return new Messenger.Delivery.Refused(GONE);
                })
                .run(asleep);

        // The first was under way when the other node took over: it comes twice, under one id.
        assertThat(received).containsExactly("one", "one", "two");
        assertThat(deliveries.recent("INC", 9)).allSatisfy(each -> {
            assertThat(each.due()).isEmpty();
            assertThat(each.trouble()).isEmpty();
        });
    }

    private static Messenger.Delivery away(Optional<Duration> wish) {
        return new Messenger.Delivery.Away(SILENT, wish, Optional.empty());
    }

    private Delivery last() {
        return deliveries.recent("INC", 1).get(0);
    }
}
