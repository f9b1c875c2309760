package org.aftermath.core.session;

import static org.aftermath.support.RemarkBuilder.id;
import static org.aftermath.support.RemarkBuilder.kudo;
import static org.aftermath.support.RemarkBuilder.question;
import static org.aftermath.support.RemarkBuilder.suggestion;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.support.CountedPulse;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryPageBodies;
import org.aftermath.support.InMemorySessions;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class SessionTest {

    private static final UserRef LEADER = FakePeople.ref("facilitator");

    private final InMemorySessions sessions = new InMemorySessions();
    private final CountedPulse pulse = new CountedPulse();
    private final MovableClock clock = new MovableClock();
    private final InMemoryPageBodies bodies = new InMemoryPageBodies();
    private final HoldSession hold = new HoldSession(sessions, pulse, clock);
    private final TakePart part = new TakePart(sessions, pulse, clock);

    /** Writes the answer at the end, unless the page is asked for learnings, which it lacks. */
    private final NoteAnswer note = new NoteAnswer(
            sessions,
            pulse,
            new EditPage(bodies),
            (storage, answered, section) -> section.equals(Optional.of(Section.LEARNINGS))
                    ? Optional.empty()
                    : Optional.of(storage.contains(answered.id()) ? storage : storage + answered.id()),
            clock);

    @Test
    public void opensSuggestionsOnceEveryQuestionIsAnsweredOrParked() {
        begin();
        part.say(question(1));
        part.say(question(2));
        done(hold.move(42, version(), Phase.QUESTIONS));

        assertThat(hold.move(42, version(), Phase.SUGGESTIONS))
                .contains(Message.of("aftermath.session.questions.open", 2L));
        done(hold.park(42, version(), id(1)));
        assertThat(hold.move(42, version(), Phase.KUDOS)).contains(Message.of("aftermath.session.questions.open", 1L));
        bodies.put(42, "text");
        done(note.answer(42, version(), id(2), "Because.", Optional.empty(), LEADER));
        done(hold.move(42, version(), Phase.SUGGESTIONS));
    }

    @Test
    public void takesEachKindInItsPhaseAlone() {
        begin();
        assertThat(key(part.say(suggestion(1)))).isEqualTo("aftermath.session.closed.suggestion");
        assertThat(key(part.say(kudo(1)))).isEqualTo("aftermath.session.closed.kudo");
        done(hold.move(42, version(), Phase.SUGGESTIONS));
        assertThat(key(part.say(question(1)))).isEqualTo("aftermath.session.closed.question");
        done(part.say(suggestion(1)));
        done(hold.move(42, version(), Phase.KUDOS));
        done(part.say(kudo(2)));
        done(hold.move(42, version(), Phase.ENDED));
        assertThat(key(part.say(kudo(3)))).isEqualTo("aftermath.session.closed.kudo");
    }

    @Test
    public void tellsTheSecondOfTwoFacilitatorsThatTheFirstWasFaster() {
        begin();
        part.say(question(1));
        var seen = version();
        done(hold.pick(42, seen, id(1)));

        assertThat(hold.park(42, seen, id(1))).contains(HoldSession.OUTPACED);
        assertThat(hold.move(42, seen, Phase.QUESTIONS)).contains(HoldSession.OUTPACED);
        assertThat(note.answer(42, seen, id(1), "Because.", Optional.empty(), LEADER))
                .contains(HoldSession.OUTPACED);
        assertThat(key(hold.begin(42, LEADER))).isEqualTo("aftermath.session.begun");
    }

    @Test
    public void hasAnEntryOnceHoweverOftenItIsSent() {
        begin();
        done(part.say(question(1)));
        done(part.say(question(1)));
        done(hold.move(42, version(), Phase.ENDED));
        done(part.say(question(1)));

        assertThat(sessions.remarks(42)).hasSize(1);
        assertThat(key(part.say(kudo(1)))).isEqualTo("aftermath.session.taken");
    }

    @Test
    public void keepsAnAnswerThatCannotStandInThePageUntilItDoes() {
        begin();
        part.say(question(1));
        bodies.put(42, "text");

        assertThat(key(note.answer(42, version(), id(1), "Because.", Optional.of(Section.LEARNINGS), LEADER)))
                .isEqualTo("aftermath.session.section");
        assertThat(entry(1).isAnsweredAloud()).isTrue();
        done(note.write(42, id(1), Optional.of(Section.FACTORS)));
        done(note.write(42, id(1), Optional.of(Section.FACTORS)));

        assertThat(entry(1).answer()).map(Remark.Answer::written).contains(true);
        assertThat(entry(1).section()).contains(Section.FACTORS);
        assertThat(bodies.newest(42)).map(body -> body.storage()).contains("text" + id(1));
        assertThat(key(note.answer(42, version(), id(1), "Or not.", Optional.empty(), LEADER)))
                .isEqualTo("aftermath.session.unknown");
    }

    @Test
    public void findsQuestionsThatWereAnsweredAloudOnly() {
        begin();
        List.of(question(1), question(2), question(3)).forEach(part::say);
        bodies.put(42, "");
        done(hold.pick(42, version(), id(1)));
        done(hold.park(42, version(), id(1)));
        done(note.answer(42, version(), id(2), "その場で説明した", Optional.empty(), LEADER));
        done(note.answer(42, version(), id(3), "The pool was full.", Optional.empty(), LEADER));

        assertThat(sessions.remarks(42).stream().filter(Remark::isAnsweredAloud).map(Remark::id))
                .containsExactly(id(1), id(2));
        assertThat(sessions.remarks(42).stream().filter(Remark::isOwed)).hasSize(2);
        done(hold.done(42, id(1), LEADER));
        assertThat(entry(1).isOwed()).isFalse();
    }

    @Test
    public void keepsNothingOfWhoSaidHowTheyWereLed() {
        begin();
        List.of("engineer", "sre", "support").forEach(name -> join(name));
        assertThat(key(tell("sre", 5, "Calm"))).isEqualTo("aftermath.session.survey.early");
        done(hold.move(42, version(), Phase.ENDED));

        done(tell("sre", 5, "Calm"));
        done(tell("engineer", 4, ""));
        assertThat(survey().means()).isEmpty();
        done(tell("support", 1, "A little longer"));

        assertThat(survey().means()).containsExactly(33, 33, 33);
        assertThat(survey().words()).containsExactly("A little longer", "Calm");
        assertThat(key(tell("sre", 1, ""))).isEqualTo("aftermath.session.survey.asked");
        assertThat(key(tell("facilitator", 5, ""))).isEqualTo("aftermath.session.survey.asked");
        assertThat(key(hold.lead(42, version(), FakePeople.ref("sre")))).isEqualTo("aftermath.session.over");
    }

    @Test
    public void tellsHowLongItTookAndWhoHadReadItBefore() {
        begin();
        done(part.join(42, FakePeople.ref("sre"), true, false));
        done(part.join(42, FakePeople.ref("manager"), true, true));
        done(part.join(42, FakePeople.ref("manager"), false, true));
        clock.pass(Duration.ofMinutes(28));
        done(hold.move(42, version(), Phase.ENDED));
        done(hold.shared(42, version(), 9));

        var board = Board.of(sessions, 42).orElseThrow();
        assertThat(board.minutes()).contains(28);
        assertThat(board.session().sharingMinutes()).contains(9);
        assertThat(board.readBefore()).isEqualTo(1);
        assertThat(board.otherTeams()).isEqualTo(1);
    }

    @Test
    public void letsAuthorsChangeWhatNobodyHasAnsweredYet() {
        begin();
        part.say(question(1));
        var author = FakePeople.ref("engineer");

        assertThat(key(part.reword(other(entry(1)), LEADER, "", entry(1).turn())))
                .isEqualTo("aftermath.session.unknown");
        var read = entry(1).turn();
        done(part.reword(other(entry(1)), author, "", read));
        done(part.reword(other(entry(1)), author, "", read));
        assertThat(entry(1).text()).isEqualTo("In other words");
        assertThat(key(part.takeBack(42, id(1), author, "", read))).isEqualTo("aftermath.session.changed");

        bodies.put(42, "");
        done(note.answer(42, version(), id(1), "Because.", Optional.empty(), LEADER));
        assertThat(key(part.reword(question(1), author, "", entry(1).turn()))).isEqualTo("aftermath.session.changed");
        assertThat(key(part.takeBack(42, id(1), author, "", entry(1).turn()))).isEqualTo("aftermath.session.changed");
    }

    @Test
    public void takesBackWhatNobodyTalkedAbout() {
        begin();
        List.of(question(1), question(2)).forEach(part::say);
        done(hold.pick(42, version(), id(1)));
        var author = FakePeople.ref("engineer");

        assertThat(key(part.takeBack(42, id(1), author, "", entry(1).turn()))).isEqualTo("aftermath.session.changed");
        done(part.takeBack(42, id(2), author, "", entry(2).turn()));
        done(part.takeBack(42, id(2), author, "", 7));
        assertThat(sessions.remarks(42)).hasSize(1);
    }

    @Test
    public void knowsWhoAskedWithoutANameByTheirSecretAlone() {
        begin();
        var secret = "00000000-0000-4000-8000-00000000cafe";
        part.say(nameless(question(1), secret));
        part.say(nameless(question(2), ""));
        var author = FakePeople.ref("engineer");

        assertThat(entry(1).toString()).doesNotContain("engineer").doesNotContain(secret);
        for (var wrong : List.of("", "00000000-0000-4000-8000-00000000caff")) {
            assertThat(key(part.takeBack(42, id(1), author, wrong, entry(1).turn())))
                    .isEqualTo("aftermath.session.unknown");
        }
        assertThat(key(part.takeBack(42, id(2), author, "", entry(2).turn()))).isEqualTo("aftermath.session.unknown");
        done(part.reword(other(entry(1)), author, secret, entry(1).turn()));
        done(part.takeBack(42, id(1), author, secret, entry(1).turn()));
    }

    @Test
    public void tellsWhoSawToWhatTheAuthorOwed() {
        begin();
        part.say(question(1));
        done(hold.done(42, id(1), FakePeople.ref("sre")));
        assertThat(entry(1).seen()).contains(new Remark.Seen(FakePeople.ref("sre"), clock.instant()));

        done(hold.reopen(42, id(1)));
        assertThat(entry(1).seen()).isEmpty();
    }

    @Test
    public void keepsTheFirstWordOfWhatIsTickedOffTwiceAndWritesNothingMore() {
        begin();
        part.say(question(1));
        done(hold.done(42, id(1), FakePeople.ref("sre")));
        var ticked = version();
        done(hold.done(42, id(1), LEADER));

        assertThat(entry(1).seen()).map(Remark.Seen::by).contains(FakePeople.ref("sre"));
        assertThat(version()).isEqualTo(ticked);
    }

    @Test
    public void ticksOffThoughSomethingElseIsPressedInTheSameMoment() {
        begin();
        part.say(question(1));
        var pressed = new ArrayDeque<>(List.of(5, 7));
        InstantSource pressing = () -> {
            Optional.ofNullable(pressed.poll()).ifPresent(minutes -> done(hold.shared(42, version(), minutes)));
            return clock.instant();
        };
        var raced = new HoldSession(sessions, pulse, pressing.withZone(ZoneOffset.UTC));

        done(raced.done(42, id(1), LEADER));

        assertThat(pressed).isEmpty();
        assertThat(entry(1).state()).isEqualTo(Remark.State.DONE);
        assertThat(sessions.ofPage(42).orElseThrow().sharingMinutes()).contains(7);
    }

    @Test
    public void beatsAnewAfterEachChange() {
        var before = pulse.beat(42);
        begin();
        var begun = pulse.beat(42);
        part.say(question(1));

        assertThat(List.of(before, begun, pulse.beat(42))).doesNotHaveDuplicates();
    }

    private static Remark other(Remark remark) {
        return remark.reworded(remark.aspect(), remark.section(), "In other words");
    }

    private static Remark nameless(Remark remark, String secret) {
        return new Remark(
                remark.id(),
                remark.pageId(),
                remark.kind(),
                remark.aspect(),
                remark.section(),
                remark.text(),
                Optional.empty(),
                Optional.of(secret).filter(each -> !each.isEmpty()).map(Seal::of),
                remark.at(),
                remark.state(),
                remark.picked(),
                remark.answer(),
                remark.seen(),
                remark.turn());
    }

    private void begin() {
        done(hold.begin(42, LEADER));
    }

    private void join(String name) {
        done(part.join(42, FakePeople.ref(name), false, false));
    }

    private Optional<Message> tell(String name, int points, String words) {
        return part.tell(42, FakePeople.ref(name), List.of(points, points, points), words);
    }

    private Survey survey() {
        return sessions.ofPage(42).orElseThrow().survey();
    }

    private Remark entry(int number) {
        return sessions.remark(42, id(number)).orElseThrow();
    }

    private int version() {
        return sessions.ofPage(42).orElseThrow().version();
    }

    private static void done(Optional<Message> refusal) {
        assertThat(refusal).isEmpty();
    }

    private static String key(Optional<Message> refusal) {
        return refusal.orElseThrow().key();
    }
}
