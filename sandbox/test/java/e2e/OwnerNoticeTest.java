package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Whoever becomes the owner of a postmortem hears of it by mail and in the product, in their language. */
public class OwnerNoticeTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void theOwnerIsToldByMail() {
        var facts = new HashMap<String, Object>(Incident.facts());
        facts.put("owner", "engineer");

        var incident = Incident.create(confluence, "sre", "Told by mail", facts);

        Eventually.holds(() -> assertThat(mails()).contains("ポストモーテム「Told by mail」のオーナーになりました"));
        var change = Map.of("version", 1, "owner", "manager");
        var answer = confluence.send("sre", "PATCH", "/rest/aftermath/1.0/postmortems/" + incident.pageId(), change);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Eventually.holds(() -> assertThat(mails()).contains("You own the postmortem “Told by mail”"));
    }

    @Test
    public void theOwnerIsToldOnWhateverPageTheyOpenUntilTheyHaveSeenIt() {
        var facts = new HashMap<String, Object>(Incident.facts());
        facts.put("owner", "facilitator");
        var incident = Incident.create(confluence, "sre", "Told in the product", facts);
        var page = BROWSER.reader("facilitator", confluence, 1280);
        var flag = page.locator("[data-aftermath-news='" + incident.pageId() + "']");

        Chromium.visit(page, confluence.url() + "/dashboard.action");
        assertThat(flag).containsText("You own a postmortem now");
        Chromium.again(page);
        assertThat(flag).containsText("Told in the product");
        Chromium.picture(page, "news-en");
        page.waitForResponse(
                answer -> answer.request().method().equals("DELETE"),
                () -> flag.locator(".aui-close-button").click());
        Chromium.again(page);

        assertThat(page.locator("#header")).isVisible();
        assertThat(news("facilitator")).doesNotContain(incident.pageId());
        assertThat(flag).hasCount(0);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void theCommanderIsAskedForAnOwnerAsLongAsThereIsNone() {
        var facts = new HashMap<String, Object>(Incident.facts());
        facts.put("owner", "");
        facts.put("incidentCommander", "engineer");
        var incident = Incident.create(confluence, "sre", "Owned by nobody", facts);

        assertThat(news("engineer")).contains("「Owned by nobody」のオーナーがまだ決まっていません");
        Eventually.holds(() -> assertThat(mails()).contains("ポストモーテム「Owned by nobody」のオーナーが決まっていません"));

        incident.change("sre", Map.of("owner", "manager"));

        assertThat(news("engineer")).doesNotContain("Owned by nobody");
        assertThat(news("manager")).contains("Owned by nobody");
        assertThat(confluence.get(null, "/rest/aftermath/1.0/news").status()).isEqualTo(401);
    }

    private String news(String user) {
        var answer = confluence.get(user, "/rest/aftermath/1.0/news");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private String mails() {
        return confluence.get("admin", "/admin/mail").text();
    }
}
