package sandbox.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import sandbox.confluence.macro.BuiltInMacros;
import sandbox.confluence.macro.MacroForm;
import sandbox.confluence.macro.MacroModule;
import sandbox.confluence.macro.Macros;
import sandbox.confluence.storage.MacroReader;
import sandbox.confluence.support.EchoTexts;

public class ViewRendererTest {

    private final Macros macros = new Macros();
    private final ViewRenderer renderer = new ViewRenderer(
            macros, new MacroReader(key -> key), new Links("/confluence", null, null, null), new EchoTexts());
    private final Page page = new Page();

    @Before
    public void addMacros() {
        BuiltInMacros.addTo(macros, new EchoTexts());
        page.setTitle("My page");
        add("echo", Macro.BodyType.PLAIN_TEXT, (parameters, body, context) -> "[" + parameters + body + "]");
        add("rich", Macro.BodyType.RICH_TEXT, (parameters, body, context) -> "<div>" + body + "</div>");
        add("broken", Macro.BodyType.NONE, (parameters, body, context) -> {
            throw new MacroExecutionException("no <such> date");
        });
        add(
                "name",
                Macro.BodyType.NONE,
                (parameters, body, context) ->
                        ((MacroDefinition) context.getProperty("macroDefinition")).getName() + context.getOutputType());
    }

    @Test
    public void keepsHeadingsTablesAndListsAndGivesHeadingsIds() {
        assertThat(view("<h2>What happened</h2><h2>What happened</h2>"))
                .isEqualTo("<h2 id=\"Mypage-Whathappened\">What happened</h2>"
                        + "<h2 id=\"Mypage-Whathappened.1\">What happened</h2>");
        assertThat(view("<table><tbody><tr><th>a</th><td colspan=\"2\">b</td></tr></tbody></table>"))
                .isEqualTo("<div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody><tr>"
                        + "<th class=\"confluenceTh\">a</th><td class=\"confluenceTd\" colspan=\"2\">b</td>"
                        + "</tr></tbody></table></div>");
        assertThat(view("<ul><li>&eacute; &amp; &lt;b&gt;</li></ul>"))
                .isEqualTo("<ul><li>\u00e9 &amp; &lt;b&gt;</li></ul>");
    }

    @Test
    public void letsNothingRunThatAPersonWrote() {
        assertThat(view("<p onclick=\"x()\" style=\"position:fixed\" data-aftermath=\"status\" id=\"main\">a</p>"))
                .isEqualTo("<p>a</p>");
        assertThat(
                        view(
                                "<script>alert(1)</script><style>p{}</style><iframe src=\"http://x\"/><svg onload=\"x\"><b>c</b></svg>"))
                .isEmpty();
        assertThat(view("<form action=\"http://x\"><b>t</b></form>")).isEqualTo("<b>t</b>");
        for (String href : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                " javascript:x",
                "java&#10;script:x",
                "data:text/html,x",
                "vbscript:x")) {
            assertThat(view("<a href=\"" + href + "\">l</a>")).as(href).isEqualTo("<a>l</a>");
        }
        assertThat(view("<img src=\"x\" onerror=\"y\"/>")).doesNotContain("onerror");
        assertThat(view("<![CDATA[<script>]]>")).isEqualTo("&lt;script&gt;");
    }

    @Test
    public void keepsHarmlessLinks() {
        assertThat(view("<a href=\"https://example.org/?a=1&amp;b=2\">l</a>"))
                .isEqualTo("<a class=\"external-link\" href=\"https://example.org/?a=1&amp;b=2\">l</a>");
        assertThat(view("<a href=\"/confluence/x\">l</a>")).isEqualTo("<a href=\"/confluence/x\">l</a>");
        assertThat(view("<a href=\"#top\">l</a>")).isEqualTo("<a href=\"#top\">l</a>");
        assertThat(
                        view(
                                "<ac:link ac:anchor=\"pm-summary\"><ac:plain-text-link-body><![CDATA[Sum]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"#Mypage-pm-summary\">Sum</a>");
    }

    @Test
    public void rendersTasksTimesLayoutsAndEmoticons() {
        assertThat(view("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>do <b>it</b></ac:task-body></ac:task></ac:task-list>"))
                .isEqualTo("<ul class=\"inline-task-list\"><li class=\"checked\">do <b>it</b></li></ul>");
        assertThat(view("<time datetime=\"2026-11-21\"/>"))
                .isEqualTo("<time datetime=\"2026-11-21\">Nov 21, 2026</time>");
        assertThat(view("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>x</ac:layout-cell>"
                        + "</ac:layout-section></ac:layout>"))
                .contains("columnLayout two-equal");
        assertThat(view("<ac:emoticon ac:name=\"nope\"/>")).contains("(nope)");
    }

    @Test
    public void givesMacrosTheirParametersAndRawPlainBody() {
        assertThat(view(macro(
                        "echo",
                        "<ac:parameter ac:name=\"\">d</ac:parameter><ac:parameter ac:name=\"p\">&lt;v</ac:parameter>"
                                + "<ac:plain-text-body><![CDATA[a <b> & c]]></ac:plain-text-body>")))
                .isEqualTo("[{=d, p=<v}a <b> & c]");
    }

    @Test
    public void rendersTheRichBodyFirstAndFiltersIt() {
        assertThat(view(macro(
                        "rich",
                        "<ac:rich-text-body><p onclick=\"x\">a " + macro("name", "") + "</p></ac:rich-text-body>")))
                .isEqualTo("<div><p>a namedisplay</p></div>");
        assertThat(view(macro("rich", "<ac:plain-text-body><![CDATA[<script>]]></ac:plain-text-body>")))
                .isEqualTo("<div>&lt;script&gt;</div>");
    }

    @Test
    public void showsAFailureInTheMacrosPlaceAndRendersTheRest() {
        assertThat(view("<p>before</p>" + macro("broken", "") + "<p>after</p>"))
                .startsWith("<p>before</p><span class=\"error\">")
                .contains("no &lt;such&gt; date")
                .endsWith("<p>after</p>");
        assertThat(view(macro("gone", ""))).contains("class=\"error\"").contains("gone");
    }

    @Test
    public void rendersTheBuiltInMacros() {
        assertThat(view("<h2>" + macro("anchor", "<ac:parameter ac:name=\"\">pm-facts</ac:parameter>") + "Facts</h2>"))
                .isEqualTo(
                        "<h2 id=\"Mypage-Facts\"><span class=\"confluence-anchor-link\" id=\"Mypage-pm-facts\"></span>Facts</h2>");
        assertThat(view(macro("toc", "") + "<h1>A</h1><h2>B</h2><h1>C</h1>"))
                .contains(
                        "<li><a href=\"#Mypage-A\">A</a><ul class=\"toc-indentation\"><li><a href=\"#Mypage-B\">B</a></li></ul></li><li>");
        assertThat(
                        view(
                                macro(
                                        "status",
                                        "<ac:parameter ac:name=\"colour\">Green</ac:parameter><ac:parameter ac:name=\"title\">D&amp;ONE</ac:parameter>")))
                .isEqualTo("<span class=\"status-macro aui-lozenge aui-lozenge-success\">D&amp;ONE</span>");
        assertThat(view(macro("code", "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body>")))
                .contains("&lt;b&gt;</pre>");
        assertThat(view(macro("info", "<ac:rich-text-body><p>x</p></ac:rich-text-body>")))
                .contains("confluence-information-macro-information")
                .contains("<p>x</p>");
    }

    @Test
    public void turnsAParagraphAroundABlockIntoABox() {
        assertThat(view("<p>" + macro("panel", "<ac:rich-text-body>x</ac:rich-text-body>") + "</p>"))
                .startsWith("<div class=\"conf-paragraph\">");
    }

    private String view(String storage) {
        return renderer.render(storage, new DefaultConversionContext(new PageContext(page)));
    }

    private static String macro(String name, String inner) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inner + "</ac:structured-macro>";
    }

    /** What a test macro does. */
    private interface Deed {
        String html(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    private void add(String name, Macro.BodyType bodyType, Deed deed) {
        MacroForm form = new MacroForm("test", name, "", List.of(), List.of(), Map.of(), true);
        macros.add(new MacroModule(form, new TestMacro(bodyType, deed)), List.of());
    }

    private record TestMacro(BodyType getBodyType, Deed deed) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            return deed.html(parameters, body, context);
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.INLINE;
        }
    }
}
