package sandbox.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;
import sandbox.confluence.storage.WellFormed;

public class TemplateTextTest {

    private final TemplateText text = new TemplateText(
            Map.of("title", "\"><script>x</script> & $1", "raw", "<b>b</b>", "broken", "<b>b"),
            key -> "text of " + key + " <");

    @Test
    public void writesValuesAsTextBetweenTagsAndInAttributes() {
        String filled = text.fill("<p title=\"<at:var at:name='title'/>\"><at:var at:name=\"title\" /></p>");

        assertThat(filled)
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;x&lt;/script&gt; &amp; $1\">"
                        + "&quot;&gt;&lt;script&gt;x&lt;/script&gt; &amp; $1</p>");
        assertThat(WellFormed.problem(filled)).isEmpty();
    }

    @Test
    public void leavesUnsetVariablesEmpty() {
        assertThat(text.fill("<p><at:var at:name=\"nope\"></at:var></p>")).isEqualTo("<p></p>");
    }

    @Test
    public void takesStorageFormatOnlyWhereItIsAskedForAndWellFormed() {
        assertThat(text.fill("<at:var at:name=\"raw\" at:rawxhtml=\"true\"/>")).isEqualTo("<b>b</b>");
        assertThat(text.fill("<at:var at:name=\"raw\"/>")).isEqualTo("&lt;b&gt;b&lt;/b&gt;");
        assertThat(text.fill("<at:var at:name=\"broken\" at:rawxhtml=\"true\"/>"))
                .isEqualTo("&lt;b&gt;b");
    }

    @Test
    public void writesTextsAndKeepsPlainBodies() {
        assertThat(text.fill("<at:i18n at:key=\"k\"/><![CDATA[<at:var at:name=\"raw\"/>]]>"))
                .isEqualTo("text of k &lt;<![CDATA[<at:var at:name=\"raw\"/>]]>");
    }
}
