package sandbox.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TemplatesTest {

    private final Templates templates = new Templates(path -> null);

    /** Something to print. */
    public static final class View {

        public String getName() {
            return "<b>";
        }

        @HtmlSafe
        public String getSafe() {
            return "<i>safe</i>";
        }

        @HtmlSafe
        public String safe(String argument) {
            return "<u>" + argument + "</u>";
        }

        public String getBodyHtml() {
            return "<p>";
        }
    }

    @Test
    public void escapesEveryValueItPrints() {
        assertThat(render("$x $!{x} $v.name <b>$v.getName()</b>"))
                .isEqualTo("&lt;&quot;&#39;&amp;&gt; &lt;&quot;&#39;&amp;&gt; &lt;b&gt; <b>&lt;b&gt;</b>");
    }

    @Test
    public void leavesWhatIsDeclaredToBeHtml() {
        assertThat(render("$v.safe $v.safe(\"x\") $v.bodyHtml $v.getBodyHtml() $xHtml $!{v.bodyHtml}"))
                .isEqualTo("<i>safe</i> <u>x</u> <p> <p> <br> <p>");
    }

    @Test
    public void escapesOnceInMacros() {
        assertThat(render("#macro(show $a)[$a]#end#show($x)")).isEqualTo("[&lt;&quot;&#39;&amp;&gt;]");
    }

    @Test
    public void readsTemplatesAsTheOldLineDoes() {
        assertThat(render("#if($none)yes#{else}no#end")).isEqualTo("no");
        assertThat(render("#if($empty)yes#{else}no#end")).isEqualTo("yes");
        assertThat(render("$with-hyphen")).isEqualTo("hyphen");
    }

    private String render(String text) {
        return templates.renderText(
                text,
                Map.of("x", "<\"'&>", "v", new View(), "xHtml", "<br>", "empty", List.of(), "with-hyphen", "hyphen"));
    }
}
