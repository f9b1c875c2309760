package org.aftermath.host.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.report.Topic;
import org.aftermath.support.OwnMachine;
import org.junit.Test;

/** What lists and reports ask of the database and of memory, at several sizes. */
public class ReadingCostsTest {

    /** In bytes: of a list each further line, of the report on follow-ups each further postmortem with its five. */
    private static final Map<String, Long> RECORDED = Map.of("line", 8_402L, "postmortem", 41_504L);

    private static final SmallSite SITE = new SmallSite();

    @Test
    public void reportsAskTheSameOfTenAsOfFourHundredAndMoreFromFiveHundredOn() {
        var asked = new EnumMap<Topic, List<Integer>>(Topic.class);
        for (var topic : Topic.values()) {
            asked.put(
                    topic,
                    List.of(
                            statements(() -> SITE.report(topic, 10)),
                            statements(() -> SITE.report(topic, 400)),
                            statements(() -> SITE.report(topic, 600))));
        }

        assertThat(asked)
                .isEqualTo(Map.of(
                        Topic.INCIDENTS, List.of(2, 2, 4),
                        Topic.REVIEWS, List.of(4, 4, 8),
                        Topic.PROMISES, List.of(6, 6, 12),
                        Topic.WORK, List.of(5, 5, 10),
                        Topic.CAUSES, List.of(4, 4, 8)));
    }

    @Test
    public void listsAskTheSameForTenLinesAsForTwoHundred() {
        var index = new StoredIndex(SITE.database());
        for (var lines : List.of(10, 100, 200)) {
            assertThat(statements(() -> assertThat(index.scan(IndexFilter.ALL, Optional.empty(), lines))
                            .hasSize(lines)))
                    .isEqualTo(2);
        }
    }

    @Test
    public void rowsTakeAsMuchMemoryAsIsRecorded() throws IOException, InterruptedException {
        OwnMachine.takes(ReadingAllocations.class, RECORDED);
    }

    private static int statements(Runnable work) {
        var before = SITE.database().statements();
        work.run();
        return SITE.database().statements() - before;
    }
}
