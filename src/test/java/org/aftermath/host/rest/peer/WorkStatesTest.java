package org.aftermath.host.rest.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.scheduler.SchedulerService;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.delivery.StoredTurns;
import org.aftermath.host.store.delivery.TurnRow;
import org.aftermath.support.Databases;
import org.aftermath.support.MovableClock;
import org.aftermath.support.Translators;
import org.junit.Test;

public class WorkStatesTest {

    private static final String NAME = "org.aftermath.postmortem.tickets";

    private final MovableClock clock = new MovableClock();
    private final StoredTurns turns = new StoredTurns(Databases.h2(TurnRow.class), clock, Duration.ofSeconds(30));
    private final WorkStates states = new WorkStates(
            List.of(new Timetable(
                    Worker.unfenced(NAME, Optional::empty, turns),
                    Duration.ofMinutes(5),
                    mock(SchedulerService.class))),
            turns,
            Translators.in(Locale.ENGLISH),
            clock);

    @Test
    public void saysWhatHasNeverBeenDone() {
        assertThat(states.all()).containsExactly(new PeerPayload.Work("tickets", "Asks for tickets", null, false));
    }

    @Test
    public void saysWhenItWasDoneLast() {
        var done = clock.instant().toString();
        turns.take(NAME).orElseThrow().close();
        clock.pass(Duration.ofMinutes(10));

        assertThat(states.all()).containsExactly(new PeerPayload.Work("tickets", "Asks for tickets", done, false));
        assertThat(turns.take(NAME)).isPresent();
    }

    @Test
    public void saysThatItIsLate() {
        turns.take(NAME).orElseThrow().close();
        clock.pass(Duration.ofMinutes(18));

        assertThat(states.all()).extracting(PeerPayload.Work::late).containsExactly(true);
    }
}
