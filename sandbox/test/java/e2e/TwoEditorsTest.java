package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** P04: two people write different sections of one page at the same time. */
public class TwoEditorsTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final Pattern ID = Pattern.compile("ac:name=\"(postmortem-[a-z-]+)\"[^>]*ac:macro-id=\"([^\"]+)\"");

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void bothTextsAndAllMacrosSurvive() {
        var incident = Incident.create(confluence, "sre", "Written by two at once", Incident.facts());
        var promised = FollowUpMacro.committed("P1", "Alert on refused cards");
        var later = FollowUpMacro.committed("P2", "Tidy the runbook").with("state", "proposed");
        incident.append("sre", promised);
        Eventually.holds(() -> assertThat(ticket(incident, promised)).isNotEmpty());
        var key = ticket(incident, promised);
        var first = editor("sre", incident);
        var second = editor("engineer", incident);

        write(first, "pm-summary", "Cards were refused for ninety minutes.");
        write(second, "pm-learnings", "監視が遅すぎました。");
        var text = second.inputValue("#markupTextarea");
        var at = text.indexOf("<ac:structured-macro ac:name=\"postmortem-follow-up\"");
        second.fill("#markupTextarea", text.substring(0, at) + later + text.substring(at));
        publish(first);
        publish(second);

        assertThat(second.locator(".aui-flag, .aui-message").first()).containsText("合わせて保存しました");
        Chromium.picture(second, "two-editors-merged-ja");
        var storage = storage(incident);
        assertThat(storage).contains("Cards were refused for ninety minutes.", "監視が遅すぎました。", promised.id(), later.id());
        assertThat(ID.matcher(storage).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrder(
                        "postmortem-status",
                        "postmortem-facts",
                        "postmortem-timeline",
                        "postmortem-message",
                        "postmortem-follow-ups",
                        "postmortem-follow-up",
                        "postmortem-follow-up");
        assertThat(ticket(incident, promised)).isEqualTo(key);
        assertThat(incident.followUp(later).path("text").asText()).isEqualTo("Tidy the runbook");
        assertThat(incident.record("sre").at("/completeness/done").asInt()).isEqualTo(3);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void whoWritesTheSamePartSeesBothAndLosesNothing() {
        var incident = Incident.create(confluence, "sre", "The same words by two", Incident.facts());
        var first = editor("sre", incident);
        var second = editor("manager", incident);

        write(first, "pm-summary", "Mine.");
        write(second, "pm-summary", "No, mine.");
        publish(first);
        second.click("#rte-button-publish");

        assertThat(second.locator("#editor-error")).isVisible();
        assertThat(second.inputValue("#markupTextarea")).contains("No, mine.");
        assertThat(second.locator("main, body").first()).containsText("Mine.");
        assertThat(storage(incident)).contains("Mine.").doesNotContain("No, mine.");
    }

    private static String ticket(Incident incident, FollowUpMacro macro) {
        return incident.followUp(macro).at("/ticket/key").asText();
    }

    private Page editor(String account, Incident incident) {
        var page = BROWSER.person(account, confluence, 1200);
        Chromium.visit(page, confluence.url() + "/pages/editpage.action?pageId=" + incident.pageId());
        return page;
    }

    /** Over the hint of that section. */
    private static void write(Page page, String anchor, String words) {
        var text = page.inputValue("#markupTextarea");
        var from = text.indexOf("<ac:placeholder>", text.indexOf(anchor));
        var to = text.indexOf("</ac:placeholder>", from) + "</ac:placeholder>".length();
        page.fill("#markupTextarea", text.substring(0, from) + words + text.substring(to));
    }

    private static void publish(Page page) {
        page.click("#rte-button-publish");
        page.waitForURL(url -> url.contains("viewpage.action"));
    }

    private String storage(Incident incident) {
        return confluence
                .get("sre", "/rest/api/content/" + incident.pageId() + "?expand=body.storage")
                .json()
                .at("/body/storage/value")
                .asText();
    }
}
