package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.Test;

/** A page that leaves the browser, as a document, a mail or a comparison, still tells everything and offers nothing. */
public class ExportTest {

    private static final List<String> OUTPUTS =
            List.of("word", "pdf", "email", "diff", "html_export", "feed", "preview");

    private static final Hosts HOSTS = Hosts.shared();
    private static Incident incident;

    @BeforeClass
    public static void aPageWithEverything() {
        incident = Incident.create(
                HOSTS.confluence(),
                "sre",
                "Printed " + System.nanoTime(),
                Incident.facts(Map.of("externalMessage", "yes")));
        incident.append(
                "sre",
                FollowUpMacro.committed("P1", "Print what was promised"),
                FollowUpMacro.committed("P2", "Print this as well"));
    }

    @Test
    public void offersNothingThatNeedsABrowser() {
        for (var output : OUTPUTS) {
            var page = page(output);
            assertThat(page.select("script, style, button, select, textarea, form, input, [hidden], details, summary,"
                            + " [data-live=true]"))
                    .as(output)
                    .isEmpty();
            assertThat(page.getAllElements().stream().map(Element::tagName))
                    .as(output)
                    .noneMatch(name -> name.startsWith("aui-"));
        }
    }

    @Test
    public void tellsWhatEveryMacroTells() {
        for (var output : OUTPUTS) {
            var page = page(output);
            assertThat(page.select("[data-aftermath=follow-up]").text())
                    .as(output)
                    .contains("Print what was promised");
            if (!output.equals("preview")) {
                assertThat(page.select("[data-aftermath=status]").text())
                        .as(output)
                        .contains("Draft");
                assertThat(page.select("[data-aftermath=facts]").text())
                        .as(output)
                        .contains("checkout");
                assertThat(page.select("[data-aftermath=message]").text())
                        .as(output)
                        .isNotEmpty();
                assertThat(page.select("[data-aftermath=progress]").text())
                        .as(output)
                        .contains("Print this as well");
            }
        }
    }

    @Test
    public void givesWordADocument() {
        var answer = HOSTS.confluence().get("sre", "/exportword?pageId=" + incident.pageId());

        assertThat(answer.http().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/vnd.ms-word");
        assertThat(Jsoup.parse(answer.text()).text()).contains("Print what was promised");
        assertThat(HOSTS.confluence()
                        .get("outsider", "/exportword?pageId=" + incident.pageId())
                        .status())
                .isEqualTo(404);
    }

    private static Document page(String output) {
        return Jsoup.parse(HOSTS.confluence()
                .get("sre", "/exportword?pageId=" + incident.pageId() + "&outputType=" + output)
                .text());
    }
}
