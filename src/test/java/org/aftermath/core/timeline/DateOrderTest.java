package org.aftermath.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.timeline.DateOrder.Evidence;
import org.aftermath.core.timeline.DateOrder.Order;
import org.junit.Test;

public class DateOrderTest {

    private static final Optional<LocalDate> START = Optional.of(LocalDate.of(2026, 12, 4));

    @Test
    public void isOpenWhereNothingSaysWhichNumberIsTheDay() {
        var order = DateOrder.in("[05/12/2026 10:02] Priya: slow", Optional.empty());
        assertThat(order).isEqualTo(new DateOrder(Optional.of("05/12/2026"), Order.OPEN, Evidence.NONE));
        assertThat(order.isQuestion()).isTrue();
        assertThat(order.sampleAs(Order.DAY, 2026)).contains(LocalDate.of(2026, 12, 5));
        assertThat(order.sampleAs(Order.MONTH, 2026)).contains(LocalDate.of(2026, 5, 12));
    }

    @Test
    public void followsAnotherDateTheWeekdayTheIncidentOrTheLanguage() {
        known("05/12/2026 10:00 a\n18/11/2026 10:00 b", Optional.empty(), Order.DAY, Evidence.NUMBER);
        known("05/12/2026 10:00 a\n11/18/2026 10:00 b", START, Order.MONTH, Evidence.NUMBER);
        known("Thu 05/11/2026", Optional.empty(), Order.DAY, Evidence.WEEKDAY);
        known("05/11(月) 10:00 発生", START, Order.MONTH, Evidence.WEEKDAY);
        known("05/12/2026 10:00 a", START, Order.DAY, Evidence.INCIDENT);
        known("12/5 10:00 a", START, Order.MONTH, Evidence.INCIDENT);
        known("05/12/2026 10:00 アラート", Optional.empty(), Order.MONTH, Evidence.LANGUAGE);
    }

    @Test
    public void takesEvidenceForBothOrdersForNone() {
        known("18/11/2026 10:00 a\n11/18/2026 10:00 b\n05/12/2026 c", Optional.empty(), Order.OPEN, Evidence.NONE);
    }

    @Test
    public void asksNothingWhereBothOrdersMeanTheSame() {
        assertThat(DateOrder.in("05/05/2026 10:00 a, 1/2 of all", Optional.empty())
                        .isQuestion())
                .isFalse();
    }

    private static void known(String text, Optional<LocalDate> start, Order order, Evidence evidence) {
        var found = DateOrder.in(text, start);
        assertThat(found.order()).as(text).isEqualTo(order);
        assertThat(found.evidence()).as(text).isEqualTo(evidence);
    }
}
