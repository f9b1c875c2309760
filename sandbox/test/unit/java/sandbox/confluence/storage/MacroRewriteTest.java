package sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class MacroRewriteTest {

    private static final String PAGE = "<p>x &nbsp;</p><ac:structured-macro ac:name=\"item\" ac:schema-version=\"1\""
            + " ac:macro-id=\"m1\"><ac:parameter ac:name=\"owner\"><ri:user ri:userkey=\"k1\"/></ac:parameter>"
            + "<ac:parameter ac:name=\"state\">open</ac:parameter><ac:plain-text-body><![CDATA[a ]]]]><![CDATA[> b]]>"
            + "</ac:plain-text-body></ac:structured-macro><p>y</p>";

    private final MacroRewrite rewrite = new MacroRewrite(new MacroReader(key -> "sre"));

    @Test
    public void readsParametersResourceReferencesAndBodies() {
        MacroDefinition macro =
                new MacroReader(key -> "sre").read(Storage.macros(PAGE).get(0), PAGE);

        assertThat(macro.getParameters()).containsEntry("owner", "sre").containsEntry("state", "open");
        assertThat(macro.getBodyText()).isEqualTo("a ]]> b");
    }

    @Test
    public void leavesAnUntouchedTextByteForByte() {
        assertThat(rewrite.update(PAGE, macro -> macro)).isEqualTo(PAGE);
    }

    @Test
    public void writesAChangedParameterAndKeepsTheOthersAndTheIdentity() {
        String after = rewrite.update(PAGE, macro -> {
            macro.setParameter("state", "<done>");
            return macro;
        });

        assertThat(after).isEqualTo(PAGE.replace(">open<", ">&lt;done&gt;<"));
    }

    @Test
    public void removesAMacroForNull() {
        assertThat(rewrite.update(PAGE, macro -> null)).isEqualTo("<p>x &nbsp;</p><p>y</p>");
    }

    @Test
    public void reachesMacrosInsideTheBodiesOfOthersFirst() {
        String nested = "<ac:structured-macro ac:name=\"outer\" ac:schema-version=\"1\" ac:macro-id=\"o\">"
                + "<ac:rich-text-body>" + PAGE + "</ac:rich-text-body></ac:structured-macro>";
        List<String> seen = new ArrayList<>();

        String after = rewrite.update(nested, macro -> {
            seen.add(macro.getName());
            return macro.getName().equals("item") ? null : macro;
        });

        assertThat(seen).containsExactly("item", "outer");
        assertThat(after).contains("<p>x &nbsp;</p><p>y</p>").doesNotContain("item");
    }
}
