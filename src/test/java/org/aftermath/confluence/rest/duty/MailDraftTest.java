package org.aftermath.confluence.rest.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.sharing.FindSimilar.Earlier;
import org.aftermath.support.Translators;
import org.aftermath.support.WrittenPages;
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

    @Test
    public void tellsWhatWasLearnedBeforeAndWhatBothHaveInCommon() {
        var old = new PageFacts(7, "INC", "Certificate ran out", "https://wiki.example/7");
        var earlier = List.of(new Earlier(old, List.of("Renew by itself"), List.of("gateway", "certificate"), true));

        var mail = draft(Locale.ENGLISH).seenBefore(PAGE, earlier);

        assertThat(mail.subject()).isEqualTo("Seen before: Cards refused");
        assertThat(mail.text()).endsWith("""
                        Certificate ran out
                        https://wiki.example/7

                        - Renew by itself

                        In common: gateway, certificate, kind of cause

                        The new incident: https://wiki.example/42""");
    }

    @Test
    public void asksToWriteAndSaysHowLongAgoItEnded() {
        var mail = draft(Locale.ENGLISH).stillDraft(PAGE, 25);

        assertThat(mail.subject()).isEqualTo("Still a draft: Cards refused");
        assertThat(mail.text())
                .startsWith("This incident ended 25 hours ago")
                .contains("\n\nhttps://wiki.example/42\n\n");
        assertThat(draft(Locale.JAPANESE).stillDraft(PAGE, 25).text()).startsWith("このインシデントの解消から 25 時間がたちました");
    }

    private static MailDraft draft(Locale language, Passage... passages) {
        return new MailDraft(new FindGist(new WrittenPages(Arrays.asList(passages))), Translators.in(language));
    }
}
