package org.aftermath.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class PlainTextTest {

    @Test
    public void leavesProseAsItIs() {
        for (var prose : new String[] {
            "Fail over the card gateway by itself, within 30 s.",
            "Don't page twice; re-use the old run-book: 2/3 done & 50%.",
            "カードの障害を検知する。「チェックアウト」のアラートを追加",
            "two\nlines 🔥"
        }) {
            assertThat(PlainText.of(prose)).isEqualTo(prose);
        }
    }

    @Test
    public void wrapsWhateverTheRendererCouldTakeForMarkup() {
        for (var markup : new String[] {
            "{color:red}x{color}",
            "[click|http://evil.example]",
            "*bold* _it_ -gone- +new+ ^up^ ~down~ ??cite??",
            "!http://evil.example/x.png!",
            "h1. Title",
            "x\n bq. quote",
            "- item",
            "# item",
            "|| a || b ||",
            "a -- b",
            "<script>alert(1)</script>",
            "{{code}} \\\\",
            "[~admin]",
            "(!)"
        }) {
            assertThat(PlainText.of(markup))
                    .startsWith("{noformat}\n")
                    .endsWith("\n{noformat}")
                    .contains(markup);
        }
    }

    @Test
    public void letsNobodyOutOfTheBlock() {
        assertThat(PlainText.of("x {noformat} *b* {NoFormat:title=a}"))
                .isEqualTo("{noformat}\nx { noformat} *b* { NoFormat:title=a}\n{noformat}");
    }

    @Test
    public void dropsWhatCannotBeSeen() {
        assertThat(PlainText.of(" a\u0000b\u001b\r\nc ")).isEqualTo("ab\nc");
    }

    @Test
    public void takesNoTimeForLongText() {
        assertThat(PlainText.of("word ".repeat(6_000))).hasSize(29_999);
        assertThat(PlainText.of("a'".repeat(15_000))).startsWith("{noformat}");
    }
}
