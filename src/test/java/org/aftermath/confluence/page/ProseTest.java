package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.Test;

public class ProseTest {

    private static final URI BASE = URI.create("https://wiki.example/pages/viewpage.action?pageId=42");

    @Test
    public void writesHeadingsParagraphsAndLists() {
        assertThat(
                        markdown(
                                "<h2>Went well</h2><p>One <b>bold</b> step.</p><ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>"))
                .isEqualTo("## Went well\n\nOne **bold** step.\n\n- a\n  1. b\n  2. c\n");
    }

    @Test
    public void writesTablesWithALineForEachRow() {
        assertThat(markdown("<table><tr><th>A|B</th></tr><tr><td><p>x</p><p>y</p></td><td>z</td></tr></table>"))
                .isEqualTo("| A\\|B |  |\n| --- | --- |\n| x<br>y | z |\n");
    }

    @Test
    public void keepsLinksAndMakesThemWhole() {
        assertThat(markdown("<p><a href=\"/browse/OPS-1\">OPS-1</a> <a href=\"javascript:alert(1)\">no</a></p>"))
                .isEqualTo("[OPS-1](https://wiki.example/browse/OPS-1) no\n");
    }

    @Test
    public void keepsCodeAsItIs() {
        assertThat(markdown("<pre>sum(a_b)\n  by *</pre>")).isEqualTo("```\nsum(a_b)\n  by *\n```\n");
    }

    @Test
    public void escapesWhatWouldBeASign() {
        assertThat(markdown("<p>a_b *c* &lt;i&gt; [d]</p>")).isEqualTo("a\\_b \\*c\\* \\<i> \\[d\\]\n");
    }

    @Test
    public void readsTagsThatNobodyClosed() {
        assertThat(markdown("<p>a<br>b</p><hr><p>c</p>")).isEqualTo("a\nb\n\n---\n\nc\n");
    }

    @Test
    public void survivesPagesThatAreNestedWithoutEnd() {
        assertThat(markdown("<ul><li>".repeat(2_000) + "deep" + "</li></ul>".repeat(2_000)))
                .contains("deep");
    }

    private static String markdown(String html) {
        return Prose.markdown(html, BASE);
    }

    /** Each table once: rows of tables within would else be told twice for each table around them. */
    @Test
    public void tellsRowsOfTablesWithinOnce() {
        var told = markdown("<table><tr><td>".repeat(60) + "deep" + "</td></tr></table>".repeat(60));

        assertThat(told.split("deep", -1)).hasSize(2);
    }
}
