package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.core.webhook.Deliveries;
import org.aftermath.core.webhook.Deliveries.Delivery;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public abstract class DeliveriesContract {

    private static final Message SILENT = Message.of("aftermath.webhook.answers", 503);

    private final MovableClock clock = new MovableClock();
    private final Deliveries deliveries = deliveries(clock);

    /** Nothing was told yet. */
    protected abstract Deliveries deliveries(Clock clock);

    @Test
    public void whatIsAddedIsDueAtOnceTheOldestFirst() {
        deliveries.add("one", "", "ping", Map.of("id", "one", "title", "Cards “refused” 拒否"));
        clock.pass(Duration.ofSeconds(1));
        deliveries.add("two", "INC", "status_changed", Map.of("id", "two"));

        assertThat(due()).extracting(Delivery::id).containsExactly("one", "two");
        assertThat(due().get(0).body()).contains("\"id\":\"one\"", "\\u62d2");
        assertThat(due().get(0).trouble()).isEmpty();
        assertThat(deliveries.due(clock.instant(), 1)).hasSize(1);
        assertThat(deliveries.recent("", 9)).extracting(Delivery::event).containsExactly("ping");
        assertThat(deliveries.recent("INC", 9)).extracting(Delivery::event).containsExactly("status_changed");
    }

    @Test
    public void whatIsPutOffIsDueLaterAndRemembersWhy() {
        deliveries.add("one", "INC", "ping", Map.of());
        var later = clock.instant().plus(Duration.ofMinutes(1));

        deliveries.putOff(due().get(0), later, true, SILENT);

        assertThat(due()).isEmpty();
        clock.pass(Duration.ofMinutes(1));
        var again = due().get(0);
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.trouble()).contains(SILENT);
        deliveries.putOff(again, later.plus(Duration.ofMinutes(1)), false, SILENT);
        assertThat(deliveries.recent("INC", 9).get(0).attempts()).isEqualTo(1);
    }

    @Test
    public void whatIsDoneWithIsDueNoMoreAndKeepsNoBody() {
        deliveries.add("one", "INC", "ping", Map.of("id", "one"));
        deliveries.add("two", "INC", "ping", Map.of("id", "two"));

        due().forEach(each -> deliveries.finish(
                each, Optional.of(SILENT).filter(why -> each.id().equals("two"))));

        assertThat(due()).isEmpty();
        assertThat(deliveries.recent("INC", 9)).extracting(Delivery::id).containsExactly("two", "one");
        assertThat(deliveries.recent("INC", 9)).extracting(Delivery::body).containsOnly("");
        assertThat(deliveries.recent("INC", 9))
                .extracting(Delivery::trouble)
                .containsExactly(Optional.of(SILENT), Optional.empty());
        assertThat(deliveries.recent("INC", 1)).hasSize(1);
    }

    @Test
    public void forgetsWhatWasDoneWithAMonthAgo() {
        deliveries.add("old", "INC", "ping", Map.of());
        deliveries.finish(due().get(0), Optional.empty());
        deliveries.add("waiting", "INC", "ping", Map.of());
        clock.pass(Duration.ofDays(31));
        deliveries.add("new", "INC", "ping", Map.of());

        deliveries.finish(due().get(1), Optional.empty());

        assertThat(deliveries.recent("INC", 9)).extracting(Delivery::id).containsExactly("new", "waiting");
    }

    private List<Delivery> due() {
        return deliveries.due(clock.instant(), 50);
    }
}
