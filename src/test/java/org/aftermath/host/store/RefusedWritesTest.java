package org.aftermath.host.store;

import static org.aftermath.support.RemarkBuilder.NOW;
import static org.aftermath.support.RemarkBuilder.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.duty.Duty;
import org.aftermath.core.duty.Tick;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Sessions;
import org.aftermath.core.session.Survey;
import org.aftermath.core.settings.Choices;
import org.aftermath.core.settings.Place;
import org.aftermath.host.store.delivery.NonceRow;
import org.aftermath.host.store.delivery.StoredNonces;
import org.aftermath.host.store.delivery.StoredTurns;
import org.aftermath.host.store.delivery.TurnRow;
import org.aftermath.host.store.page.StoredTicks;
import org.aftermath.host.store.page.TickRow;
import org.aftermath.host.store.session.GuestRow;
import org.aftermath.host.store.session.RemarkRow;
import org.aftermath.host.store.session.SessionRow;
import org.aftermath.host.store.session.StoredSessions;
import org.aftermath.host.store.settings.ChoicesRow;
import org.aftermath.host.store.settings.StoredSettings;
import org.aftermath.support.Databases;
import org.aftermath.support.FakePeople;
import org.aftermath.support.MovableClock;
import org.aftermath.support.RefusingTables;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** A database that fails is not taken for somebody who was faster. */
public class RefusedWritesTest {

    private final RefusingTables refusing = new RefusingTables(Databases.h2(
            SessionRow.class,
            RemarkRow.class,
            GuestRow.class,
            TickRow.class,
            NonceRow.class,
            TurnRow.class,
            ChoicesRow.class));

    @Test
    public void losesNoChangedGuest() {
        var sessions = new StoredSessions(refusing.tables());
        var guest = new Guest(42, FakePeople.ref("engineer"), NOW, false, true, false);
        sessions.welcome(guest);
        var changed = new Guest(42, FakePeople.ref("engineer"), NOW, true, true, false);

        fails(() -> sessions.welcome(changed));
        assertThat(sessions.guests(42)).containsExactly(guest);

        refusing.refuse(1);
        sessions.welcome(changed);
        assertThat(sessions.guests(42)).containsExactly(changed);
    }

    @Test
    public void saysThatARemarkIsNotKept() {
        var sessions = new StoredSessions(refusing.tables());

        fails(() -> sessions.keep(meeting(), Optional.empty()));
        sessions.keep(meeting(), Optional.empty());
        fails(() -> sessions.add(question(1), session -> true));
        assertThat(sessions.add(question(1), session -> true)).isEqualTo(Sessions.Added.DONE);
    }

    @Test
    public void saysThatNobodyHasTheTurn() {
        var turns = new StoredTurns(refusing.tables(), new MovableClock(), Duration.ofSeconds(30));
        fails(() -> turns.take("a"));
        turns.take("a").orElseThrow().close();

        fails(() -> turns.take("a"));
        assertThat(turns.take("a")).isPresent();
    }

    @Test
    public void callsNoMessageReplayed() {
        var nonces = new StoredNonces(refusing.tables());

        fails(() -> nonces.isFresh("a", NOW));
        assertThat(nonces.isFresh("a", NOW)).isTrue();
    }

    @Test
    public void saysThatADutyIsNotTicked() {
        var ticks = new StoredTicks(refusing.tables());
        var tick = new Tick(42, Duty.values()[0], FakePeople.ref("sre"), NOW);

        fails(() -> ticks.add(tick));
        assertThat(ticks.add(tick)).isTrue();
    }

    @Test
    public void saysThatSettingsAreNotKept() {
        var settings = new StoredSettings(refusing.tables());
        settings.replace(Place.SITE, Choices.NONE);
        var next = new Choices(1, Map.of("a", "b"));

        fails(() -> settings.replace(Place.SITE, next));
        assertThat(settings.replace(Place.SITE, next)).map(Choices::version).isEqualTo(Optional.of(2));
    }

    private void fails(ThrowingCallable write) {
        refusing.refuse(2);
        assertThatThrownBy(write).hasMessage("disk full");
        refusing.refuse(0);
    }

    private static Session meeting() {
        return new Session(
                42,
                FakePeople.ref("facilitator"),
                Phase.READING,
                NOW,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Survey.NONE,
                0,
                0);
    }
}
