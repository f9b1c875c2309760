package org.aftermath.host.wire;

import static org.aftermath.support.TicketBuilder.MOVED;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.aftermath.core.ticket.Progress;
import org.junit.Test;

public class ProgressJsonTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    @Test
    public void readsWhatItWrote() {
        List<Progress> items = List.of(
                new Progress.Seen(
                        aTicket()
                                .done()
                                .due(LocalDate.of(2026, 11, 30))
                                .atSequence(7)
                                .moved(Urgency.P1, "2026-11-15", "2026-11-22")
                                .build(),
                        List.of(new Reason(UID, Agreed.DUE, MOVED.plusSeconds(60), "修正待ち", "engineer", MOVED))),
                new Progress.Seen(aTicket().closedSilently().build(), List.of()),
                new Progress.Gone(UID, Optional.of("OPS-1"), 8),
                new Progress.Gone(UID, Optional.empty(), 9));

        assertThat(ProgressJson.read(ProgressJson.write(items))).contains(new ProgressJson.Items(items, 0));
    }

    @Test
    public void countsWhatMakesNoSenseAndReadsTheRest() {
        var good = ProgressJson.write(List.of(new Progress.Gone(UID, Optional.empty(), 9)));
        var mixed = good.replace("[{", "[{\"uid\":\"../etc\",\"deleted\":true},{\"uid\":\"42-a\"},{");

        assertThat(ProgressJson.read(mixed)).hasValueSatisfying(items -> {
            assertThat(items.readable()).hasSize(1);
            assertThat(items.unreadable()).isEqualTo(2);
        });
    }

    @Test
    public void readsNoOtherMessage() {
        for (var message : new String[] {"", "[]", "{}", "{\"items\":", "null"}) {
            assertThat(ProgressJson.read(message)).as(message).isEmpty();
        }
    }
}
