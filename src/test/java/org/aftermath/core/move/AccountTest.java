package org.aftermath.core.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.junit.Test;

public class AccountTest {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    private final List<Move> moves = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    @Test
    public void nothingMovedNeedsNoAccount() {
        assertThat(account()).isEmpty();
    }

    @Test
    public void aMoveWithoutWordsLacksAReason() {
        move("2026-12-15", "2026-12-22");

        assertThat(account()).hasValueSatisfying(account -> {
            assertThat(account.moves()).isEqualTo(1);
            assertThat(account.missing()).isTrue();
            assertThat(account.latest().to()).isEqualTo("2026-12-22");
            assertThat(account.reason()).isEmpty();
        });
    }

    @Test
    public void aReasonAnswersForItsMoveAndThoseBefore() {
        move("2026-12-15", "2026-12-22");
        move("2026-12-22", "2026-12-29");
        explain(1, "waiting for the vendor");

        assertThat(account()).hasValueSatisfying(account -> {
            assertThat(account.missing()).isFalse();
            assertThat(account.moves()).isEqualTo(2);
            assertThat(account.reason()).map(Reason::text).contains("waiting for the vendor");
        });
    }

    @Test
    public void aMoveAfterTheReasonNeedsAnother() {
        move("2026-12-15", "2026-12-22");
        explain(0, "waiting for the vendor");
        move("2026-12-22", "2027-01-12");

        assertThat(account()).hasValueSatisfying(account -> {
            assertThat(account.missing()).isTrue();
            assertThat(account.reason()).map(Reason::text).contains("waiting for the vendor");
        });
    }

    @Test
    public void goingBackToTheBeginningNeedsNoReason() {
        move("2026-12-15", "2026-12-22");
        move("2026-12-22", "2026-12-15");

        assertThat(account()).hasValueSatisfying(account -> {
            assertThat(account.missing()).isFalse();
            assertThat(account.moves()).isEqualTo(2);
        });
    }

    @Test
    public void takingTheDateAwayIsAMove() {
        move("2026-12-15", "");

        assertThat(account()).map(Account::missing).contains(true);
    }

    @Test
    public void whoDoesItMayChangeWithoutAReason() {
        moves.add(new Move(Agreed.OWNER, START, "sre", "engineer"));

        assertThat(Account.of(Agreed.OWNER, trail(), reasons)).isEmpty();
    }

    @Test
    public void ofVeryManyMovesTheLastAreTold() {
        for (var number = 0; number < 60; number++) {
            move("day" + number, "day" + (number + 1));
        }

        assertThat(account()).hasValueSatisfying(account -> {
            assertThat(account.moves()).isEqualTo(Trail.MOST);
            assertThat(account.latest().to()).isEqualTo("day60");
        });
    }

    private Optional<Account> account() {
        return Account.of(Agreed.DUE, trail(), reasons);
    }

    private Trail trail() {
        return new Trail(Optional.empty(), moves, false);
    }

    private void move(String from, String to) {
        moves.add(new Move(Agreed.DUE, START.plusSeconds(moves.size()), from, to));
    }

    private void explain(int move, String text) {
        var moved = moves.get(move).at();
        reasons.add(new Reason(new FollowUpUid(42, "a"), Agreed.DUE, moved, text, "engineer", moved));
    }
}
