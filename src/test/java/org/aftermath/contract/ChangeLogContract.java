package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.history.Change;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class ChangeLogContract {

    private final ChangeLog log = log();

    /** A log of nothing. */
    protected abstract ChangeLog log();

    @Test
    public void tellsTheNewestFirstAndNoMoreThanWanted() {
        var first = change(42, "severity", "SEV-2", "SEV-1", "");
        var second = change(42, "impact", "", "決済に失敗".repeat(400), "お客様の声");
        log.add(first);
        log.add(second);
        log.add(change(43, "owner", "SRE", "", ""));

        assertThat(log.ofPage(42, 10)).containsExactly(second, first);
        assertThat(log.ofPage(42, 1)).containsExactly(second);
        assertThat(log.ofPage(44, 10)).isEmpty();
    }

    @Test
    public void forgetsAPage() {
        log.add(change(42, "severity", "SEV-2", "SEV-1", ""));
        log.add(change(43, "severity", "SEV-2", "SEV-1", ""));

        log.forget(42);

        assertThat(log.ofPage(42, 10)).isEmpty();
        assertThat(log.ofPage(43, 10)).hasSize(1);
    }

    private static Change change(long pageId, String fact, String before, String after, String reason) {
        var when = Instant.parse("2026-11-21T09:00:00.123Z");
        return new Change(pageId, fact, before, after, FakePeople.ref("sre"), when, reason);
    }
}
