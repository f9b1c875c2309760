package org.aftermath.contract;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.claim.Claim.IssueRef;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.claim.Selection;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Urgency;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public abstract class ClaimsContract {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");

    protected final MovableClock clock = new MovableClock();
    private final Claims claims = claims();

    /** A store with nothing in it, on {@link #clock}. */
    protected abstract Claims claims();

    @Test
    public void givesBackWhatWasStaked() {
        var order = anOrder().fromPage("支払い 🔥 <b>").build();

        var staked = claims.stake(order, "peer");

        assertThat(staked)
                .isEqualTo(
                        new Claim(UID, "peer", order.urgency(), order.brief(), Optional.empty(), 0, clock.instant()));
        assertThat(claims.find(UID)).contains(staked);
        assertThat(claims.find(new FollowUpUid(42, "b"))).isEmpty();
    }

    @Test
    public void keepsTheIssueWhenStakedAgainAndTakesTheNewerFacts() {
        claims.stake(anOrder().build(), "peer");
        claims.settle(UID, new IssueRef(7, "OPS-7"));
        clock.pass(Duration.ofHours(1));

        var again = claims.stake(anOrder().of(Urgency.P1).fromPage("New title").build(), "");

        assertThat(again.issue()).contains(new IssueRef(7, "OPS-7"));
        assertThat(again.peer()).isEqualTo("peer");
        assertThat(again.urgency()).isEqualTo(Urgency.P1);
        assertThat(again.origin().title()).isEqualTo("New title");
        assertThat(again.since()).isEqualTo(clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    public void findsTheClaimOfAnIssue() {
        claims.stake(anOrder().build(), "peer");
        assertThat(claims.ofIssue(7)).isEmpty();

        claims.settle(UID, new IssueRef(7, "OPS-7"));
        assertThat(claims.ofIssue(7)).map(Claim::uid).contains(UID);
        assertThat(claims.answeredBy(7)).contains(UID);
        assertThat(claims.answeredBy(8)).isEmpty();

        claims.settle(UID, new IssueRef(8, "OPS-8"));
        assertThat(claims.ofIssue(7)).isEmpty();
        assertThat(claims.ofIssue(8)).isPresent();
    }

    @Test
    public void drawsASequenceForTheIssue() {
        claims.stake(anOrder().build(), "peer");

        var first = claims.settle(UID, new IssueRef(7, "OPS-7"));
        var second = claims.settle(UID, new IssueRef(8, "OPS-8"));

        assertThat(first).isEqualTo(clock.millis());
        assertThat(second).isGreaterThan(first);
        assertThat(claims.nextSequence(UID)).isGreaterThan(second);
    }

    @Test
    public void drawsAndFindsForSeveralWhatItWouldForEach() {
        var uids = IntStream.range(0, 130)
                .mapToObj(number -> new FollowUpUid(42, "m" + number))
                .toList();
        uids.forEach(uid -> claims.stake(anOrder().forFollowUp(uid.macroId()).build(), "peer"));
        var higher = claims.nextSequence(uids.get(5)) + 1;

        var drawn = claims.nextSequences(uids);

        assertThat(drawn).hasSize(130).containsEntry(uids.get(5), higher).containsEntry(uids.get(6), clock.millis());
        assertThat(claims.nextSequence(uids.get(5))).isGreaterThan(higher);
        assertThat(claims.find(uids)).hasSize(130);
        assertThat(claims.find(List.of(uids.get(7), new FollowUpUid(1, "none"))))
                .containsOnlyKeys(uids.get(7))
                .containsValue(claims.find(uids.get(7)).orElseThrow());
        assertThat(claims.nextSequences(List.of())).isEmpty();
    }

    @Test
    public void releasesOnlyAClaimWithoutAnIssue() {
        claims.stake(anOrder().build(), "peer");
        claims.release(UID);
        assertThat(claims.find(UID)).isEmpty();

        claims.stake(anOrder().build(), "peer");
        claims.settle(UID, new IssueRef(7, "OPS-7"));
        claims.release(UID);
        assertThat(claims.find(UID)).isPresent();
    }

    @Test
    public void drawsSequencesThatGrowWithTheClockAndWithoutIt() {
        claims.stake(anOrder().build(), "peer");

        var first = claims.nextSequence(UID);
        var second = claims.nextSequence(UID);
        clock.pass(Duration.ofSeconds(10));
        var third = claims.nextSequence(UID);
        clock.pass(Duration.ofHours(-1));
        var fourth = claims.nextSequence(UID);

        assertThat(first).isEqualTo(clock.millis() + Duration.ofHours(1).toMillis() - 10_000);
        assertThat(second).isGreaterThan(first);
        assertThat(third).isEqualTo(first + 10_000);
        assertThat(fourth).isGreaterThan(third);
        assertThat(claims.find(UID)).map(Claim::sequence).contains(fourth);
    }

    @Test
    public void takesNewerBriefsOnly() {
        var first = anOrder().fromPage("First").brief();
        var second = anOrder().fromPage("Second").of(Severity.SEV_2).brief();
        assertThat(claims.brief(UID, first, clock.instant())).isFalse();
        claims.stake(anOrder().build(), "peer");

        assertThat(claims.brief(UID, second, clock.instant())).isTrue();
        assertThat(claims.brief(UID, second, clock.instant())).isFalse();
        assertThat(claims.brief(UID, first, clock.instant().minusSeconds(1))).isFalse();

        assertThat(claims.find(UID)).map(Claim::brief).contains(second);
        var dropped =
                anOrder().standing(new Standing(Standing.Kind.DROPPED, "高すぎる")).brief();
        assertThat(claims.brief(UID, dropped, clock.instant().plusMillis(500))).isTrue();
        assertThat(claims.find(UID)).map(Claim::brief).contains(dropped);
        assertThat(claims.brief(UID, first, clock.instant().plusSeconds(1))).isTrue();
    }

    @Test
    public void selectsBySeverityPageAndTitle() {
        stake("a", "支払い Refused", Severity.SEV_1, 1);
        stake("b", "Other", Severity.SEV_2, 2);
        claims.stake(anOrder().forFollowUp("c").build(), "peer");

        assertThat(selected(Selection.of(Set.of()))).containsExactlyInAnyOrder("a", "b");
        assertThat(selected(Selection.of(Set.of(Severity.SEV_2, Severity.SEV_3))))
                .containsExactly("b");
        assertThat(selected(Selection.of(Set.of(Severity.SEV_3)))).isEmpty();
        assertThat(selected(Selection.ofPage(42))).containsExactlyInAnyOrder("a", "b");
        assertThat(selected(Selection.ofPage(43))).isEmpty();
        assertThat(selected(Selection.ofTitle(" 支払い REFUSED "))).containsExactly("a");
        assertThat(selected(Selection.ofTitle("支払い"))).isEmpty();
    }

    private void stake(String macroId, String title, Severity severity, long issue) {
        var order = anOrder().forFollowUp(macroId).fromPage(title).of(severity).build();
        claims.stake(order, "peer");
        claims.settle(order.uid(), new IssueRef(issue, "OPS-" + issue));
    }

    private List<String> selected(Selection selection) {
        return claims.select(selection).stream()
                .map(claim -> claim.uid().macroId())
                .toList();
    }

    @Test
    public void drawsNoSequenceTwice() throws Exception {
        claims.stake(anOrder().build(), "peer");

        var drawn = Together.call(this::twentyDraws, this::twentyDraws, this::twentyDrawsOfSeveral);

        assertThat(drawn.stream().flatMap(List::stream)).hasSize(60).doesNotHaveDuplicates();
    }

    private List<Long> twentyDraws() {
        return IntStream.range(0, 20).mapToObj(i -> claims.nextSequence(UID)).toList();
    }

    private List<Long> twentyDrawsOfSeveral() {
        return IntStream.range(0, 20)
                .mapToObj(i -> claims.nextSequences(List.of(UID, new FollowUpUid(42, "none")))
                        .get(UID))
                .toList();
    }

    @Test
    public void walksThroughAllThatHaveAnIssue() {
        for (var id : List.of("c", "a", "b", "d")) {
            claims.stake(anOrder().forFollowUp(id).build(), "peer");
        }
        claims.settle(new FollowUpUid(42, "c"), new IssueRef(3, "OPS-3"));
        claims.settle(new FollowUpUid(42, "a"), new IssueRef(1, "OPS-1"));
        claims.settle(new FollowUpUid(42, "b"), new IssueRef(2, "OPS-2"));

        assertThat(claims.withIssues("", 2))
                .extracting(claim -> claim.uid().macroId())
                .containsExactly("a", "b");
        assertThat(claims.withIssues("42-b", 2))
                .extracting(claim -> claim.uid().macroId())
                .containsExactly("c");
        assertThat(claims.withIssues("42-c", 2)).isEmpty();
    }
}
