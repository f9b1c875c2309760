package org.aftermath.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class OutputTest {

    private static final String HTML =
            "<div class=\"a\"><p hidden=\"hidden\">over<p>d</p>ue<br /></p><img hidden=\"hidden\" /><details open=\"open\"><summary class=\"b\">Why</summary>"
                    + "<input type=\"checkbox\" checked=\"checked\" /> Done<br /><input type=\"checkbox\" /> Open &amp; more</details></div>";

    @Test
    public void aBrowserGetsWhatWasPrinted() {
        assertThat(new Output("display").fit(HTML)).isEqualTo(HTML);
    }

    @Test
    public void everythingElseGetsWordsThatAreTrueWithoutStylesAndScripts() {
        for (var type : List.of("word", "pdf", "email", "diff", "html_export", "feed", "preview", "of a later host")) {
            assertThat(new Output(type).fit(HTML))
                    .isEqualTo("<div class=\"a\"><div><p class=\"b\">Why</p>☑ Done<br />☐ Open &amp; more</div></div>");
        }
    }
}
