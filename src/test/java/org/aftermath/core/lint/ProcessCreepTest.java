package org.aftermath.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.ReadFollowUp;
import org.aftermath.core.reading.Reading;
import org.junit.Test;

public class ProcessCreepTest {

    private static final String BY_HAND = "Add a manual approval before each deploy.";
    private static final String BY_SYSTEM = "Replace the approval by a test of the plan.";

    @Test
    public void nothingIsSaidWhereNoFollowUpAddsAStep() {
        assertThat(creep(promise("a", BY_SYSTEM), promise("b", BY_SYSTEM))).isEmpty();
    }

    @Test
    public void countsFollowUpsAndNotTheirFindings() {
        var twice = BY_HAND + " Check the disk by hand every Monday.";

        assertThat(creep(promise("a", twice), promise("b", BY_SYSTEM))).contains(new ProcessCreep(1, 2));
    }

    @Test
    public void whatIsDroppedIsNoPromise() {
        var dropped = promise("b", BY_HAND, Map.of("state", "wontdo", "reason", "Done by the system now"));

        assertThat(creep(promise("a", BY_HAND), dropped)).contains(new ProcessCreep(1, 1));
    }

    @Test
    public void whatSomebodyLetPassIsNotCounted() {
        var passages = List.of(promise("a", BY_HAND), promise("b", BY_HAND));
        var passed = found(passages).stream()
                .map(judged -> judged.finding().passage() == 0 ? passed(judged) : judged)
                .toList();

        assertThat(ProcessCreep.of(passages, passed)).contains(new ProcessCreep(1, 2));
    }

    @Test
    public void isTooMuchAboveAThirdOfThreeOrMore() {
        assertThat(new ProcessCreep(2, 2).isTooMuch()).isFalse();
        assertThat(new ProcessCreep(1, 3).isTooMuch()).isTrue();
        assertThat(new ProcessCreep(1, 4).isTooMuch()).isFalse();
        assertThat(new ProcessCreep(2, 4).isTooMuch()).isTrue();
    }

    private static Optional<ProcessCreep> creep(Passage... passages) {
        return ProcessCreep.of(List.of(passages), found(Arrays.asList(passages)));
    }

    private static List<Judged> found(List<Passage> passages) {
        return Lint.check(new Draft(passages, List.of(), false, false, House.DEFAULT, Optional.empty())).stream()
                .map(finding -> new Judged("id", finding, passages.get(finding.passage()), Optional.empty()))
                .toList();
    }

    private static Judged passed(Judged judged) {
        var pass = new Pass(42, judged.id(), "The law asks for it", "sre", Instant.EPOCH);
        return new Judged(judged.id(), judged.finding(), judged.passage(), Optional.of(pass));
    }

    private static Passage promise(String uid, String text) {
        return promise(uid, text, Map.of());
    }

    private static Passage promise(String uid, String text, Map<String, String> parameters) {
        var macro = new FollowUpMacro(Optional.of(uid), parameters, text);
        var read = (Reading.Understood) ReadFollowUp.read(new FollowUpUid(42, uid), macro);
        return new Passage(Passage.FOLLOW_UPS, text, false, Optional.of(read.followUp()), Passage.Kind.PROSE);
    }
}
