package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.meeting.Invitations;
import org.aftermath.core.meeting.Invitations.About;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class InvitationsContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Invitation SOFIA = to("sofia", About.MEETING, Optional.of(NOW));
    private static final Invitation KENTA = to("kenta", About.MEETING, Optional.empty());
    private static final Invitation GROUP =
            new Invitation(42, Optional.empty(), About.LINK, false, true, false, 2, Optional.of(NOW.plusSeconds(1)));

    private final Invitations invitations = invitations();

    /** A list with nobody on it. */
    protected abstract Invitations invitations();

    private static Invitation to(String user, About about, Optional<Instant> due) {
        return new Invitation(42, Optional.of(FakePeople.ref(user)), about, true, true, true, 0, due);
    }

    @Test
    public void tellsWhoIsOnTheListAndWhoIsDue() {
        invitations.put(GROUP);
        invitations.put(SOFIA);
        invitations.put(KENTA);

        assertThat(invitations.ofPage(42)).containsExactlyInAnyOrder(SOFIA, KENTA, GROUP);
        assertThat(invitations.ofPage(43)).isEmpty();
        assertThat(invitations.due(NOW, 10)).containsExactly(SOFIA);
        assertThat(invitations.due(NOW.plusSeconds(1), 10)).containsExactly(SOFIA, GROUP);
        assertThat(invitations.due(NOW.plusSeconds(1), 1)).containsExactly(SOFIA);
    }

    @Test
    public void hasOneForEachReaderAndMatter() {
        var link = to("sofia", About.LINK, Optional.of(NOW));
        var later = new Invitation(
                42, SOFIA.reader(), About.MEETING, false, false, false, 1, Optional.of(NOW.plusSeconds(9)));
        invitations.put(SOFIA);
        invitations.put(link);
        invitations.put(later);

        assertThat(invitations.ofPage(42)).containsExactlyInAnyOrder(link, later);
    }

    @Test
    public void removesOneAndForgetsAPage() {
        invitations.put(SOFIA);
        invitations.put(GROUP);
        invitations.put(KENTA);
        invitations.remove(GROUP);

        assertThat(invitations.ofPage(42)).containsExactlyInAnyOrder(SOFIA, KENTA);
        invitations.forget(42);
        assertThat(invitations.ofPage(42)).isEmpty();
    }
}
