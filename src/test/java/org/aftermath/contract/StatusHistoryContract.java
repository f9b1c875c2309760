package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class StatusHistoryContract {

    private final StatusHistory history = history();

    /** A history of nothing. */
    protected abstract StatusHistory history();

    @Test
    public void tellsTheNewestFirstAndNoMoreThanWanted() {
        var first = change(42, Status.DRAFT, Status.IN_REVIEW, "");
        var second = change(42, Status.IN_REVIEW, Status.DRAFT, "事実が足りない".repeat(200));
        history.add(first);
        history.add(second);
        history.add(change(43, Status.DRAFT, Status.IN_REVIEW, ""));

        assertThat(history.ofPage(42, 10)).containsExactly(second, first);
        assertThat(history.ofPage(42, 1)).containsExactly(second);
        assertThat(history.ofPage(44, 10)).isEmpty();
    }

    @Test
    public void forgetsAPage() {
        history.add(change(42, Status.DRAFT, Status.IN_REVIEW, ""));
        history.add(change(43, Status.DRAFT, Status.IN_REVIEW, ""));

        history.forget(42);

        assertThat(history.ofPage(42, 10)).isEmpty();
        assertThat(history.ofPage(43, 10)).hasSize(1);
    }

    private static StatusChange change(long pageId, Status from, Status to, String reason) {
        var when = Instant.parse("2026-11-21T09:00:00.123Z");
        return new StatusChange(pageId, from, to, FakePeople.ref("sre"), when, reason);
    }
}
