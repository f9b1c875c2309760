package sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class LinesTest {

    @Test
    public void readsBlocksCellsAndMacros() {
        assertThat(Lines.of("<h1>Title</h1><p>a <b>b</b></p><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>"
                        + "<ac:structured-macro ac:name=\"item\"><ac:parameter ac:name=\"due\">today</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[do it]]></ac:plain-text-body></ac:structured-macro>"))
                .containsExactly("Title", "a b", "1 | 2 |", "{item due=today}", "do it");
    }

    @Test
    public void showsWhatChangedBetweenTwoVersionsAndEscapesIt() {
        var rows = Comparison.of("<p>same</p><p>old &lt;b&gt; word</p>", "<p>same</p><p>new &lt;b&gt; word</p>");

        assertThat(rows).extracting(Comparison.Row::mark).containsExactly("same", "changed");
        assertThat(rows.get(1).textHtml())
                .contains("<span class=\"diff-html-removed\">old</span>")
                .contains("<span class=\"diff-html-added\">new</span>")
                .contains("&lt;b&gt;");
    }
}
