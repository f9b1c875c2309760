package org.aftermath.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;

public class PostmortemFormTest {

    private static final Map<String, String> ANSWERS = Map.of("severity", "SEV-2", "owner", "sre", "language", "en");
    private static final Pattern ANCHOR = Pattern.compile("ac:name=\"\">(pm-[a-z-]+)<");

    private final PostmortemForm form = new PostmortemForm();

    @Test
    public void putsStatusAndFactsFirstAndMissingSectionsLast() {
        var made = form.completed("<p>Cards were refused.</p>", ANSWERS);

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

        assertThat(form.completed(written, ANSWERS)).contains(written);
    }

    @Test
    public void addsNothingTwice() {
        var once = form.completed("<p>Words</p>", ANSWERS);

        assertThat(form.completed(once, ANSWERS)).isEqualTo(once);
    }

    @Test
    public void takesAHeadingThatSaysTheSameForTheSection() {
        var made = form.completed("<h1>timeline</h1><p>10:00 began</p><h2>学び</h2><p>Words</p>", ANSWERS);

        assertThat(made).contains("pm-timeline</ac:parameter></ac:structured-macro>timeline</h1><p>10:00 began</p>");
        assertThat(made).contains("pm-learnings</ac:parameter></ac:structured-macro>学び</h2><p>Words</p>");
        assertThat(anchors(made)).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    public void showsFollowUpsBelowAHeadingThatWasThere() {
        var made = form.completed("<h2>Follow-ups</h2><p>Tidy up</p>", ANSWERS);

        assertThat(made)
                .contains("Follow-ups</h2><ac:structured-macro ac:name=\"postmortem-follow-ups\"/><p>Tidy up</p>");
        assertThat(made.split("postmortem-follow-ups", -1)).hasSize(2);
    }

    @Test
    public void staysWithinTheLayoutOfThePage() {
        var cell = "<ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>L</p></ac:layout-cell>"
                + "<ac:layout-cell><p>R</p></ac:layout-cell></ac:layout-section>";

        var made = form.completed("<ac:layout>" + cell + "</ac:layout>", ANSWERS);

        assertThat(made)
                .startsWith("<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>"
                        + "<ac:structured-macro ac:name=\"postmortem-status\">")
                .endsWith("</ac:layout-cell></ac:layout-section></ac:layout>")
                .contains(cell);
    }

    @Test
    public void speaksTheLanguageAndTheVariantAskedFor() {
        var made = form.completed("", Map.of("severity", "NONE", "language", "ja", "variant", "light"));

        assertThat(anchors(made)).hasSize(8).doesNotContain("pm-factors");
        assertThat(made).contains("概要").contains("<ac:parameter ac:name=\"variant\">light</ac:parameter>");
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
