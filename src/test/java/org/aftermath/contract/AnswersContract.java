package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.foresight.Answer;
import org.aftermath.core.foresight.Answer.Kind;
import org.aftermath.core.foresight.Answers;
import org.aftermath.core.people.UserRef;
import org.junit.Test;

public abstract class AnswersContract {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    private final Answers answers = answers();

    /** No answer anywhere. */
    protected abstract Answers answers();

    private static Answer answer(long pageId, Kind kind, int version) {
        var scenario = kind == Kind.NOT_FORESEEN ? Optional.<String>empty() : Optional.of("s-1");
        return new Answer(pageId, kind, scenario, new UserRef("sre-key"), NOW, version);
    }

    @Test
    public void keepsOneAnswerForEachPage() {
        assertThat(answers.keep(answer(42, Kind.FORESEEN, 0))).contains(answer(42, Kind.FORESEEN, 1));
        answers.keep(answer(43, Kind.NOT_FORESEEN, 0));
        answers.keep(answer(44, Kind.DIFFERENTLY, 0));

        assertThat(answers.ofPage(42)).contains(answer(42, Kind.FORESEEN, 1));
        assertThat(answers.ofPages(List.of(42L, 43L, 45L)))
                .extracting(Answer::pageId)
                .containsExactlyInAnyOrder(42L, 43L);
        assertThat(answers.ofPages(List.of())).isEmpty();
    }

    @Test
    public void hearsOneOfTwoWhoAnswer() {
        answers.keep(answer(42, Kind.FORESEEN, 0));

        assertThat(answers.keep(answer(42, Kind.NOT_FORESEEN, 0))).isEmpty();
        assertThat(answers.keep(answer(42, Kind.NOT_FORESEEN, 1))).contains(answer(42, Kind.NOT_FORESEEN, 2));
        assertThat(answers.keep(answer(42, Kind.DIFFERENTLY, 1))).isEmpty();
        assertThat(answers.ofPage(42)).contains(answer(42, Kind.NOT_FORESEEN, 2));
    }

    @Test
    public void forgetsAPage() {
        answers.keep(answer(42, Kind.FORESEEN, 0));

        answers.forget(42);

        assertThat(answers.ofPage(42)).isEmpty();
    }
}
