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

    @Test
    public void givesFilesToThoseWhoMaySeeThePage() {
        var json = export("sre", "json/" + incident.pageId());
        assertThat(json.json().path("format").asText()).isEqualTo("aftermath-postmortem");
        assertThat(json.json().at("/facts/startedAt").asText()).isEqualTo("2026-11-18T10:00Z");
        assertThat(json.json().at("/followUps/0/text").asText()).isEqualTo("Print what was promised");
        assertThat(json.http().headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"postmortem-" + incident.pageId() + ".json\"");
        assertThat(export("sre", "md/" + incident.pageId()).text())
                .startsWith("---\ntitle: \"Printed ")
                .contains("severity: \"SEV-1\"", "## Timeline", "| P1 | Print what was promised | ");
        var paper = Jsoup.parse(export("sre", "html/" + incident.pageId()).text());
        assertThat(paper.select("h1").first().text()).startsWith("Printed ");
        assertThat(paper.select("script, form, button, [hidden]")).isEmpty();
        for (var format : List.of("json", "md", "html")) {
            assertThat(export("outsider", format + "/" + incident.pageId()).status())
                    .isEqualTo(404);
        }
        assertThat(export("sre", "exe/" + incident.pageId()).status()).isEqualTo(404);
    }

    @Test
    public void givesListsOfWhatTheCallerMaySee() {
        assertThat(export("sre", "csv?space=INC").text())
                .startsWith("\ufeffpageId,url,title,")
                .contains("\"" + incident.pageId() + "\",");
        assertThat(export("sre", "jsonl").text().lines().map(line -> line.substring(0, 32)))
                .containsOnly("{\"format\":\"aftermath-postmortem\"");
        assertThat(export("outsider", "jsonl").text()).doesNotContain("\"space\":\"INC\"", incident.pageId());
        assertThat(export("outsider", "csv").text()).doesNotContain(incident.pageId());
        assertThat(export("sre", "csv?status=NONE").status()).isEqualTo(400);
    }

    @Test
    public void keepsAPageThatNeedsNoAppAndGivesItBack() {
        var kept = Incident.create(
                HOSTS.confluence(), "sre", "Kept " + System.nanoTime(), Incident.facts(Map.of("owner", "engineer")));
        kept.append("sre", FollowUpMacro.committed("P2", "Outlive <the> app"));
        var path = "/rest/aftermath/1.0/postmortems/" + kept.pageId() + "/plain";
        assertThat(HOSTS.confluence().post("sre", path, Map.of("version", 1)).status())
                .isEqualTo(409);
        assertThat(HOSTS.confluence()
                        .post("outsider", path, Map.of("version", 2))
                        .status())
                .isEqualTo(404);

        var answer = HOSTS.confluence().post("sre", path, Map.of("version", 2));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var storage = HOSTS.confluence()
                .get("sre", "/rest/api/content/" + kept.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
        assertThat(storage)
                .contains("checkout", "<p>Outlive &lt;the&gt; app</p>", "<strong>Draft</strong>")
                .doesNotContain("ac:name=\"postmortem", "class=");
        assertThat(kept.record("sre").path("severity").asText()).isEqualTo("SEV-1");
        assertThat(HOSTS.confluence()
                        .post("sre", path, Map.of("version", 3))
                        .json()
                        .path("version")
                        .asInt())
                .as("nothing left to do")
                .isEqualTo(3);
    }

    private static Site.Answer export(String user, String what) {
        return HOSTS.confluence().get(user, "/rest/aftermath/1.0/exports/" + what);
    }

    private static Document page(String output) {
        return Jsoup.parse(HOSTS.confluence()
                .get("sre", "/exportword?pageId=" + incident.pageId() + "&outputType=" + output)
                .text());
    }
}
