package org.aftermath.core.index;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.PageTraits.Traits;
import org.aftermath.support.InMemoryIndex;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class KeepIndexTest {

    private static final Instant MADE = Instant.parse("2026-11-19T08:00:00.123456Z");

    private final Map<Long, Traits> traits = new HashMap<>(Map.of(42L, new Traits(MADE, List.of("Database", "sev-1"))));
    private final InMemoryIndex index = new InMemoryIndex();
    private final InMemoryPostmortems store = new InMemoryPostmortems();
    private final KeepIndex keeping = new KeepIndex(index, page -> Optional.ofNullable(traits.get(page)));

    @Test
    public void keepsALineForEveryRecordAndEveryChange() {
        var postmortems = new IndexedPostmortems(store, keeping);

        var added = postmortems.add(aPostmortem().build());
        assertThat(only().postmortem()).isEqualTo(added);

        var closed = postmortems.update(added.at(Status.CLOSED)).orElseThrow();
        assertThat(only().postmortem()).isEqualTo(closed);
    }

    @Test
    public void leavesOutLabelsThatOnlyRepeatTheRecord() {
        keeping.of(aPostmortem().build());

        assertThat(only().labels()).containsExactly("database");
    }

    @Test
    public void goesByWhenTheIncidentWasKnownAndElseByWhenThePageWasMade() {
        keeping.of(aPostmortem().build());
        assertThat(only().at()).isEqualTo("2026-11-18T10:00:00Z");

        keeping.of(aPostmortem().at(IncidentTimes.UNKNOWN).build());
        assertThat(only().at()).isEqualTo("2026-11-19T08:00:00.123Z");
    }

    @Test
    public void makesUpForRecordsWithoutALine() {
        store.add(aPostmortem().build());
        store.add(aPostmortem().onPage(43).build());

        keeping.all(store, new PlainTransactions());

        assertThat(only().postmortem().pageId()).isEqualTo(42);
    }

    private Line only() {
        var lines = index.scan(IndexFilter.ALL, Optional.empty(), 10);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
