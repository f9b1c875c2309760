package org.aftermath.core.claim;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.junit.Test;

public class TicketOrderTest {

    @Test
    public void summarisesInOneLine() {
        assertThat(anOrder()
                        .saying("  Alert on\r\n refused\u2028cards\t")
                        .build()
                        .summary())
                .isEqualTo("Alert on refused cards");
    }

    @Test
    public void cutsALongSummaryWithoutSplittingACharacter() {
        var summary = anOrder().saying("x".repeat(253) + "🔥🔥").build().summary();

        assertThat(summary).isEqualTo("x".repeat(253) + "…");
        assertThat(anOrder().saying("x".repeat(255)).build().summary())
                .hasSize(255)
                .doesNotContain("…");
    }

    @Test
    public void comesFromAPageOnTheWebOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Origin("pm-1", 42, "INC", "x", "javascript:alert(1)", Severity.NONE, Status.DRAFT));
    }
}
