package org.aftermath.confluence.rest.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.lint.Finding;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.support.Translators;
import org.junit.Test;

public class MailDraftTest {

    private static final PageFacts PAGE = new PageFacts(42, "INC", "Cards refused", "https://wiki.example/42");

    @Test
    public void quotesSummaryAndLearningsAndLinksToTheWhole() {
        var mail = draft(
                        Locale.ENGLISH,
                        Passage.of("summary", "Cards were refused\n for an hour."),
                        Passage.of("timeline", "10:00 it began"),
                        Passage.other("learnings", "What did you learn?", Passage.Kind.HINT),
                        Passage.of("learnings", "Fail over by itself"),
                        Passage.of("learnings", "Alert sooner"))
                .of(PAGE);

        assertThat(mail.subject()).isEqualTo("What we learned: Cards refused");
        assertThat(mail.text()).isEqualTo("""
                        What happened

                        Cards were refused for an hour.

                        What we learned

                        - Fail over by itself
                        - Alert sooner

                        The whole postmortem: https://wiki.example/42""");
    }

    @Test
    public void saysWhatIsStillToBeWrittenInTheReadersLanguage() {
        var mail = draft(Locale.JAPANESE).of(PAGE);

        assertThat(mail.subject()).isEqualTo("学び：Cards refused");
        assertThat(mail.text()).contains("（ページにまだ書かれていません）", "ポストモーテムの全文：https://wiki.example/42");
    }

    private static MailDraft draft(Locale language, Passage... passages) {
        return new MailDraft(new FindGist(new Written(Arrays.asList(passages))), Translators.in(language));
    }

    private record Written(List<Passage> passages) implements Manuscripts {

        @Override
        public Optional<String> storage(long pageId) {
            return Optional.of("");
        }

        @Override
        public List<Passage> passages(long pageId, String storage) {
            return passages;
        }

        @Override
        public Optional<String> reworded(long pageId, String storage, int passage, Finding hit, String words) {
            return Optional.empty();
        }
    }
}
