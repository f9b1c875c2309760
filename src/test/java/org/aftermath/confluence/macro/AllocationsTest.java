package org.aftermath.confluence.macro;

import java.io.IOException;
import java.util.Map;
import org.aftermath.support.OwnMachine;
import org.junit.Test;

/**
 * What one more row costs of memory, which no busy machine changes. Whoever makes a row dearer sees it here, and writes down
 * the new figure if it is worth that; whoever makes it cheaper likewise.
 */
public class AllocationsTest {

    /** In bytes: of a view each further follow-up, of the lint each further sentence. */
    private static final Map<String, Long> RECORDED = Map.of("followup", 178_019L, "sentence", 5_614L);

    @Test
    public void rowsTakeAsMuchMemoryAsIsRecorded() throws IOException, InterruptedException {
        OwnMachine.takes(Allocations.class, RECORDED);
    }
}
