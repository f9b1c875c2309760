package org.aftermath.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class MarkdownTest {

    private static final Lexicon LEXICON = new Lexicon();

    @Test
    public void readsHeadingsListsAndTables() {
        assertThat(storage("Title\n=====\n\n- a\n  1. b\n- [x] c\n\n| A | B |\n|---|:-:|\n| x \\| y | |\n"))
                .isEqualTo(
                        "<h1>Title</h1><ul><li><p>a</p><ol><li>b</li></ol></li><li>\u2611 c</li></ul>"
                                + "<table><tbody><tr><th>A</th><th>B</th></tr><tr><td>x | y</td><td><br/></td></tr></tbody></table>");
    }

    @Test
    public void readsWordsWithinLines() {
        assertThat(storage("**a `b*`** *c* snake_case_name [d](https://example.org/x_(y)) https://example.org/z."))
                .isEqualTo("<p><strong>a <code>b*</code></strong> <em>c</em> snake_case_name"
                        + " <a href=\"https://example.org/x_(y)\">d</a>"
                        + " <a href=\"https://example.org/z\">https://example.org/z</a>.</p>");
    }

    @Test
    public void keepsMarkupOfOthersAsWords() {
        assertThat(storage("<b onclick=\"x()\">a</b> [b](javascript:alert(1)) <!-- c -->"))
                .isEqualTo("<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt; [b](javascript:alert(1))</p>");
    }

    @Test
    public void keepsCodeAsItIs() {
        assertThat(storage("```sql\nselect ']]>'\n```\n``` not a fence ```\n"))
                .isEqualTo(
                        "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[select ']]]]><![CDATA[>']]>"
                                + "</ac:plain-text-body></ac:structured-macro><p><code> not a fence </code></p>");
    }

    @Test
    public void readsAHeadOfNames() {
        var text = "---\ntitle: \"A \\\"b\\\"\\nc\"\nseverity: SEV-2\n---\n# A\n";

        assertThat(Markdown.head(text)).isEqualTo(Map.of("title", "A \"b\"\nc", "severity", "SEV-2"));
        assertThat(storage(text)).isEqualTo("<h1>A</h1>");
    }

    @Test
    public void readsListsThatBeginWithNamesOfSectionsAsSections() {
        assertThat(storage("- **Impact**: some\n- **Timeline**:\n  - 10:00 it broke\n- **Odd**: kept\n"))
                .isEqualTo(
                        "<h2>Impact</h2><p>some</p><h2>Timeline</h2><ul><li>10:00 it broke</li></ul><h2>Odd</h2><p>kept</p>");
    }

    private static String storage(String text) {
        return Markdown.storage(text, heading -> LEXICON.section(heading).isPresent());
    }
}
