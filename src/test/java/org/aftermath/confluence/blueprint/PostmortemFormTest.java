package org.aftermath.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.core.outline.Template;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.HintsOfSpace;
import org.aftermath.support.InMemorySettings;
import org.junit.Test;

public class PostmortemFormTest {

    private static final Map<String, String> ANSWERS = Map.of("severity", "SEV-2", "owner", "sre", "language", "en");
    private static final Pattern ANCHOR = Pattern.compile("ac:name=\"\">(pm-[a-z-]+)<");

    private static final PostmortemForm FORM = new PostmortemForm(
            new HintsOfSpace(new ReadSettings(new InMemorySettings())), storage -> new StorageReader(Optional::of)
                    .status(storage)
                    .map(StatusMacro::parameters)
                    .orElse(Map.of()));

    @Test
    public void putsStatusAndFactsFirstAndMissingSectionsLast() {
        var made = FORM.completed("<p>Cards were refused.</p>", ANSWERS);

        assertThat(made)
                .startsWith("<ac:structured-macro ac:name=\"postmortem-status\">")
                .contains("<ac:parameter ac:name=\"severity\">SEV-2</ac:parameter>")
                .doesNotContain("at:var");
        assertThat(made.indexOf("postmortem-facts")).isLessThan(made.indexOf("<p>Cards were refused.</p>"));
        assertThat(made.indexOf("pm-summary")).isGreaterThan(made.indexOf("<p>Cards were refused.</p>"));
        assertThat(anchors(made)).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    public void keepsEveryCharacterThatPeopleWrote() {
        var written = "<p>A &nbsp; <br>B</br>\r\n <ac:emoticon  ac:name='smile' /></p><!-- note --><p>停止&#160;</p>";

        assertThat(FORM.completed(written, ANSWERS)).contains(written);
    }

    @Test
    public void addsNothingTwice() {
        var once = FORM.completed("<p>Words</p>", ANSWERS);

        assertThat(FORM.completed(once, ANSWERS)).isEqualTo(once);
    }

    @Test
    public void takesAHeadingThatSaysTheSameForTheSection() {
        var made = FORM.completed("<h1>timeline</h1><p>10:00 began</p><h2>学び</h2><p>Words</p>", ANSWERS);

        assertThat(made).contains("pm-timeline</ac:parameter></ac:structured-macro>timeline</h1><p>10:00 began</p>");
        assertThat(made).contains("pm-learnings</ac:parameter></ac:structured-macro>学び</h2><p>Words</p>");
        assertThat(anchors(made)).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    public void showsFollowUpsBelowAHeadingThatWasThere() {
        var made = FORM.completed("<h2>Follow-ups</h2><p>Tidy up</p>", ANSWERS);

        assertThat(made)
                .contains("Follow-ups</h2><ac:structured-macro ac:name=\"postmortem-follow-ups\"/><p>Tidy up</p>");
        assertThat(made.split("postmortem-follow-ups", -1)).hasSize(2);
    }

    @Test
    public void staysWithinTheLayoutOfThePage() {
        var cell = "<ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>L</p></ac:layout-cell>"
                + "<ac:layout-cell><p>R</p></ac:layout-cell></ac:layout-section>";

        var made = FORM.completed("<ac:layout>" + cell + "</ac:layout>", ANSWERS);

        assertThat(made)
                .startsWith("<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>"
                        + "<ac:structured-macro ac:name=\"postmortem-status\">")
                .endsWith("</ac:layout-cell></ac:layout-section></ac:layout>")
                .contains(cell);
    }

    @Test
    public void speaksTheLanguageAndTheVariantAskedFor() {
        var made = FORM.completed("", Map.of("severity", "NONE", "language", "ja", "variant", "light"));

        assertThat(anchors(made)).hasSize(8).doesNotContain("pm-factors");
        assertThat(made).contains("概要").contains("<ac:parameter ac:name=\"variant\">light</ac:parameter>");
    }

    @Test
    public void anAddedSectionStandsWhereTheTemplateHasIt() {
        var whole = FORM.completed("", ANSWERS);
        for (var code : List.of("facts", "summary", "system", "timeline", "went", "customer-message", "data")) {
            var section = section(whole, code);
            var without = whole.replace(section, "");

            var grown = FORM.grown(without, code, "INC").orElseThrow();

            assertThat(grown.storage()).as(code).isEqualTo(whole);
        }
    }

    @Test
    public void anAddedSectionSpeaksTheLanguageOfThePage() {
        var japanese = FORM.completed("", Map.of("language", "ja"));
        var without = japanese.replace(section(japanese, "learnings"), "");

        assertThat(FORM.grown(without, "learnings", "INC").orElseThrow().heading())
                .isEqualTo("学び");
        assertThat(FORM.grown("<h2>ふりかえり</h2>", "learnings", "INC")
                        .orElseThrow()
                        .storage())
                .startsWith("<h2>ふりかえり</h2><h2>")
                .contains("学び");
        assertThat(FORM.grown("<h2>Costs</h2>", "learnings", "INC")
                        .orElseThrow()
                        .heading())
                .isEqualTo("Learnings");
    }

    @Test
    public void anAddedSectionKnowsWhatTheWizardWasTold() {
        var page = FORM.completed("", Map.of("language", "en", "startedAt", "2026-11-18T10:00:00Z"));

        var grown = FORM.grown(page.replace(section(page, "timeline"), ""), "timeline", "INC");

        assertThat(grown.orElseThrow().storage()).contains("<td>Wed 18 Nov 2026, 10:00 (+00:00)</td>");
    }

    @Test
    public void noSectionIsAddedTwiceOrIntoAMacro() {
        var page = FORM.completed("", ANSWERS);
        var panel = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>" + section(page, "data")
                + "</ac:rich-text-body></ac:structured-macro>";
        var cell = "<ac:layout><ac:layout-section><ac:layout-cell>" + panel
                + "</ac:layout-cell></ac:layout-section></ac:layout>";

        assertThat(FORM.grown(page, "summary", "INC")).isEmpty();
        assertThat(FORM.grown(panel, "learnings", "INC").orElseThrow().storage())
                .endsWith(panel);
        assertThat(FORM.grown(cell, "learnings", "INC").orElseThrow().storage())
                .startsWith("<ac:layout><ac:layout-section><ac:layout-cell><h2>")
                .contains(panel + "</ac:layout-cell>");
        assertThat(FORM.grown("<h2>学び</h2><p>x</p>", "learnings", "INC")
                        .orElseThrow()
                        .storage())
                .isEqualTo("<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">pm-learnings"
                        + "</ac:parameter></ac:structured-macro>学び</h2><p>x</p>");
    }

    @Test
    public void aNewPageTellsTheNewestTemplate() {
        assertThat(FORM.completed("", ANSWERS))
                .contains("<ac:parameter ac:name=\"template\">" + Template.NEWEST + "</ac:parameter>");
        assertThat(Template.parts(false)).allMatch(part -> part.since() <= Template.NEWEST);
    }

    /** From its heading to the next. */
    private static String section(String page, String code) {
        var from = page.lastIndexOf("<h2>", page.indexOf("pm-" + code + "<"));
        var to = page.indexOf("<h2>", from + 1);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private static List<String> anchors(String storage) {
        var anchors = new ArrayList<String>();
        var matcher = ANCHOR.matcher(storage);
        while (matcher.find()) {
            anchors.add(matcher.group(1));
        }
        return anchors;
    }
}
