package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class StorageMarkupTest {

    private static final String HEADING = "<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">"
            + "pm-follow-ups</ac:parameter></ac:structured-macro>Follow-ups</h2>";
    /** What people, editors and scripts leave on pages. */
    private static final List<String> WRITING = List.of(
            "<p>火🔥 &nbsp;&ldquo;x&rdquo; <br/>\r\n\t</p>",
            "<P class='a'  >odd &amp; <b>spaced</b ></P>",
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<ac:structured-macro "
                    + "ac:name=\"postmortem-follow-up\"></ac:structured-macro>]]]]><![CDATA[>]]></ac:plain-text-body>"
                    + "</ac:structured-macro>",
            "<!-- a <b>remark</b> --><hr />",
            "<ul><li>one<ac:link><ri:page ri:content-title=\"A &gt; B\" /></ac:link></li></ul>",
            "text between, &#12354;",
            "<table><tbody><tr><th>x</th><td></td></tr></tbody></table>\n\n",
            HEADING,
            "<h3>Other</h3>");

    private final FakePeople people = FakePeople.of("engineer", "manager");
    private final StorageReader reader =
            new StorageReader(key -> people.find(new UserRef(key)).map(Person::userName));
    private final StorageMarkup markup = new StorageMarkup(reader, people);

    @Test
    public void changesOnlyTheParametersThatChange() {
        var storage =
                "<p>before</p><ac:structured-macro  ac:name=\"postmortem-follow-up\" ac:macro-id=\"a\" data-x='1'>\n"
                        + " <ac:parameter ac:name=\"urgency\">P2</ac:parameter>\n <ac:parameter ac:name=\"later\">?</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[ Tidy ]]></ac:plain-text-body>\n</ac:structured-macro>after";

        var written =
                markup.replace(storage, 0, macro("a", "Tidy", "urgency", "P1", "later", "?", "owner", "engineer"));

        assertThat(written)
                .isEqualTo(storage.replace(">P2<", ">P1<")
                        .replace(
                                "?</ac:parameter>",
                                "?</ac:parameter><ac:parameter ac:name=\"owner\">"
                                        + "<ri:user ri:userkey=\"ENGINEER\"/></ac:parameter>"));
    }

    @Test
    public void takesAwayWhatIsEmptyNow() {
        var storage = macroText("a", "Tidy", "<ac:parameter ac:name=\"due\">2026-11-30</ac:parameter>");

        assertThat(markup.replace(storage, 0, macro("a", "Tidy"))).isEqualTo(macroText("a", "Tidy", ""));
    }

    @Test
    public void writesTextThatCannotEscape() {
        var text = "]]></ac:plain-text-body> <script>alert(1)</script> &amp; \"x\" ]]>";
        var reason = "<b> & \"quoted\" 'x' ]]> 火🔥";

        var written = markup.add("", macro("a", text, "reason", reason));

        assertThat(markup.read(written)).containsExactly(macro("a", text, "reason", reason));
    }

    @Test
    public void givesAnIdToAMacroThatHadNone() {
        var storage = "<ac:structured-macro ac:name=\"postmortem-follow-up\"><ac:plain-text-body><![CDATA[x]]>"
                + "</ac:plain-text-body></ac:structured-macro>";

        assertThat(markup.replace(storage, 0, macro("a", "y")))
                .isEqualTo("<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"a\">"
                        + "<ac:plain-text-body><![CDATA[y]]></ac:plain-text-body></ac:structured-macro>");
    }

    @Test
    public void fillsAMacroThatIsButATag() {
        var written = markup.replace(
                "<p>x</p><ac:structured-macro ac:name=\"postmortem-follow-up\"/><p/>", 0, macro("a", "y"));

        assertThat(written).startsWith("<p>x</p><ac:").endsWith("<p/>");
        assertThat(markup.read(written)).containsExactly(macro("a", "y"));
    }

    @Test
    public void putsANewOneAfterTheLastOfItsSection() {
        var one = macroText("a", "first", "");
        var storage =
                HEADING + "<p>hint</p><p>" + one + "</p><p>thanks</p><h2>Learnings</h2>" + macroText("z", "x", "");

        assertThat(markup.add(storage, macro("b", "second")))
                .isEqualTo(storage.replace("<p>thanks", macroText("b", "second", "") + "<p>thanks"));
    }

    @Test
    public void putsTheFirstOneAtTheEndOfItsSection() {
        var storage = "<ac:layout><ac:layout-section><ac:layout-cell><h2>Before</h2>" + HEADING
                + "<ac:structured-macro ac:name=\"postmortem-follow-ups\"/><p>hint</p><h2>Learnings</h2>"
                + "</ac:layout-cell></ac:layout-section></ac:layout>";

        assertThat(markup.add(storage, macro("b", "x")))
                .isEqualTo(storage.replace("<h2>Learnings", macroText("b", "x", "") + "<h2>Learnings"));
        assertThat(markup.add(HEADING, macro("b", "x"))).isEqualTo(HEADING + macroText("b", "x", ""));
    }

    @Test
    public void putsTheFirstOneAtTheEndOfAPageWithoutThatSection() {
        assertThat(markup.add("<p>x</p>", macro("b", "x"))).isEqualTo("<p>x</p>" + macroText("b", "x", ""));
        assertThat(markup.add("<ac:layout><ac:layout-cell><p/></ac:layout-cell></ac:layout>", macro("b", "x")))
                .isEqualTo(
                        "<ac:layout><ac:layout-cell><p/>" + macroText("b", "x", "") + "</ac:layout-cell></ac:layout>");
    }

    @Test
    public void leavesEverythingElseAsItIsOnAnyPage() {
        for (var seed = 0; seed < 500; seed++) {
            var chance = new Random(seed);
            var page = page(chance);
            var storage = String.join("", page);
            var macros = markup.read(storage);
            changesNothingElse(page, macros, chance);
            addsWithoutChanging(storage, macros.size());
        }
    }

    private void changesNothingElse(List<String> page, List<FollowUpMacro> macros, Random chance) {
        if (macros.isEmpty()) {
            return;
        }
        var place = chance.nextInt(macros.size());
        var at = nth(page, place);
        var changed = new HashMap<>(macros.get(place).parameters());
        changed.put(chance.nextBoolean() ? "urgency" : "reason", "changed & <b>");
        var wanted = new FollowUpMacro(macros.get(place).macroId(), changed, "new ]]> text");

        var written = markup.replace(String.join("", page), place, wanted);

        assertThat(written).startsWith(String.join("", page.subList(0, at)));
        assertThat(written).endsWith(String.join("", page.subList(at + 1, page.size())));
        var expected = new ArrayList<>(macros);
        expected.set(place, wanted);
        assertThat(markup.read(written)).isEqualTo(expected);
    }

    private void addsWithoutChanging(String storage, int before) {
        var text = "b-new";
        var written = markup.add(storage, macro("new", text));

        assertThat(written.replace(macroText("new", text, ""), "")).isEqualTo(storage);
        assertThat(markup.read(written)).hasSize(before + 1);
    }

    private static List<String> page(Random chance) {
        var parts = new ArrayList<String>();
        for (var part = chance.nextInt(12); part >= 0; part--) {
            parts.add(
                    chance.nextInt(3) == 0
                            ? macroText(
                                    "id-" + part, "do " + part, "<ac:parameter ac:name=\"urgency\">P1</ac:parameter>")
                            : WRITING.get(chance.nextInt(WRITING.size())));
        }
        return parts;
    }

    private static int nth(List<String> page, int place) {
        var seen = -1;
        for (var at = 0; at < page.size(); at++) {
            seen += page.get(at).startsWith("<ac:structured-macro ac:name=\"postmortem-follow-up\"") ? 1 : 0;
            if (seen == place) {
                return at;
            }
        }
        throw new AssertionError("No macro " + place);
    }

    private static String macroText(String id, String text, String parameters) {
        return "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:schema-version=\"1\" ac:macro-id=\"" + id
                + "\">" + parameters + "<ac:plain-text-body><![CDATA[" + text
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private static FollowUpMacro macro(String id, String text, String... parameters) {
        var named = new HashMap<String, String>();
        for (var at = 0; at < parameters.length; at += 2) {
            named.put(parameters[at], parameters[at + 1]);
        }
        return new FollowUpMacro(Optional.of(id), Map.copyOf(named), text);
    }
}
