package org.aftermath.contract;

import static org.aftermath.support.NoteBuilder.NOW;
import static org.aftermath.support.NoteBuilder.note;
import static org.aftermath.support.NoteBuilder.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.review.Agenda;
import org.aftermath.core.review.Sitting;
import org.aftermath.core.review.Sittings;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class SittingsContract {

    private final Sittings sittings = sittings();

    /** No meeting anywhere. */
    protected abstract Sittings sittings();

    @Test
    public void keepsEverythingThatAMeetingKnows() {
        var present = List.of(FakePeople.ref("facilitator"), FakePeople.ref("engineer"));
        var sitting = new Sitting(
                42,
                FakePeople.ref("facilitator"),
                new Agenda(List.of(2, 3, 4, 5, 6)),
                AgendaItem.NOTICE,
                NOW,
                NOW.minusSeconds(1_800),
                Optional.of(NOW.plusSeconds(9)),
                present,
                7,
                0);

        assertThat(sittings.keep(sitting)).contains(sitting.stored(1));
        assertThat(sittings.ofPage(42)).contains(sitting.stored(1));
        assertThat(sittings.ofPage(43)).isEmpty();
    }

    @Test
    public void takesTheStepOfOneOfTwoWhoPressTogether() throws Exception {
        sittings.keep(begun(42));
        for (var version = 1; version < 20; version++) {
            var now = sittings.ofPage(42).orElseThrow();

            assertThat(Together.call(() -> sittings.keep(now).isPresent(), () -> sittings.keep(now)
                            .isPresent()))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(sittings.ofPage(42)).map(Sitting::version).contains(version + 1);
        }
    }

    @Test
    public void beginsOnceHoweverManyBegin() throws Exception {
        for (var page = 100; page < 110; page++) {
            var sitting = begun(page);

            assertThat(Together.call(() -> sittings.keep(sitting).isPresent(), () -> sittings.keep(sitting)
                            .isPresent()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    public void tellsLinesInTheOrderInWhichTheyWereNoted() {
        var words = note(2, "二行目\n\"quoted\" & <b>");
        sittings.add(note(3));
        sittings.add(words);
        sittings.add(note(1));

        assertThat(sittings.notes(42)).containsExactly(note(1), words, note(3));
        assertThat(sittings.notes(43)).isEmpty();
        assertThat(sittings.note(42, words.id())).contains(words);
        assertThat(sittings.note(43, words.id())).isEmpty();
    }

    @Test
    public void addsALineOnceHoweverOftenItIsSent() throws Exception {
        for (var number = 1; number < 15; number++) {
            var note = note(number);

            assertThat(Together.call(() -> sittings.add(note), () -> sittings.add(note)))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(sittings.notes(42)).hasSize(14);
    }

    @Test
    public void knowsWhichLinesStandInThePageWhoeverWroteThem() throws Exception {
        sittings.add(note(1));
        sittings.add(note(2));
        sittings.add(note(3));
        var both = List.of(note(1), note(2));

        Together.call(
                () -> {
                    sittings.written(both);
                    return true;
                },
                () -> {
                    sittings.written(both);
                    return true;
                });

        assertThat(sittings.notes(42)).containsExactly(written(note(1)), written(note(2)), note(3));
    }

    @Test
    public void forgetsAPage() {
        sittings.keep(begun(42));
        sittings.add(note(1));
        sittings.keep(begun(43));

        sittings.forget(42);

        assertThat(sittings.ofPage(42)).isEmpty();
        assertThat(sittings.notes(42)).isEmpty();
        assertThat(sittings.ofPage(43)).isPresent();
    }

    private static Sitting begun(long pageId) {
        var facilitator = FakePeople.ref("facilitator");
        return new Sitting(
                pageId, facilitator, Agenda.of(30), AgendaItem.TIMELINE, NOW, NOW, Optional.empty(), List.of(), 1, 0);
    }
}
