package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** The owner's checklist: seen, ticked and taken back on the page, and told to scripts. */
public class OwnerDutiesTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void theOwnerTicksWhatIsDoneAndOthersSeeIt() {
        var incident = Incident.create(confluence, "sre", "Seven duties", Incident.facts());
        var page = open("sre", incident, 1280);
        var list = page.locator("[data-aftermath=duties]");

        assertThat(list).hasAttribute("open", "open");
        assertThat(list.locator("summary")).containsText("Your duties as the owner");
        assertThat(list.locator("[data-aftermath-duty]")).hasCount(7);
        list.locator("[data-aftermath-duty=schedule]").focus();
        page.keyboard().press("Space");
        assertThat(list).hasAttribute("data-done", "1");
        list.locator("[data-aftermath-duty=tell]").check();
        assertThat(list.locator("summary")).containsText("2 of 7 done");
        assertThat(list.locator("li").first()).containsText("just now");
        list.locator("[data-aftermath-duty=tell]").uncheck();
        assertThat(list).hasAttribute("data-done", "1");
        Chromium.picture(page, "duties-en");

        var reader = open("engineer", incident, 320);
        var theirs = reader.locator("[data-aftermath=duties]");
        assertThat(theirs.locator("summary")).containsText("オーナーの役割");
        theirs.locator("summary").click();
        assertThat(theirs.locator("[data-aftermath-duty=schedule]")).isChecked();
        reader.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.picture(reader, "duties-ja-narrow");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void theOwnerTellsTheCompanyFromADraftAndSaysSo() {
        var incident = Incident.create(confluence, "sre", "Told to all", Incident.facts());
        var page = open("sre", incident, 1280);
        var list = page.locator("[data-aftermath=duties]");

        list.locator("[data-aftermath-tell]").click();
        var dialog = page.locator(".aftermath-tell-dialog");
        assertThat(dialog.locator("#aftermath-tell-subject")).hasValue("What we learned: Told to all");
        assertThat(dialog.locator("#aftermath-tell-text")).hasValue(Pattern.compile("pageId=" + incident.pageId()));
        dialog.locator("#aftermath-tell-text").fill("Short and sweet");
        assertThat(dialog.locator(".aftermath-tell-open"))
                .hasAttribute("href", Pattern.compile("^mailto:.*body=Short%20and%20sweet$"));
        Chromium.picture(page, "tell-en");
        dialog.locator(".aftermath-tell-sent").click();

        assertThat(list.locator("[data-aftermath-duty=tell]")).isChecked();
        assertThat(list.locator("li").last()).containsText("just now");
        var reader = open("engineer", incident, 320);
        reader.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        reader.locator("[data-aftermath=duties] summary").click();
        reader.locator("[data-aftermath-tell]").click();
        assertThat(reader.locator(".aftermath-tell-dialog")).containsText("学びを社内に伝える");
        Chromium.picture(reader, "tell-ja-narrow");
        Chromium.fits(reader);
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void whatWasLearnedIsSentOnceRecordedAndMarkedAsRead() {
        var incident = Incident.create(confluence, "sre", "Sent and read", Incident.facts());
        var page = open("sre", incident, 1280);
        page.locator("[data-aftermath-tell]").click();
        var dialog = page.locator(".aftermath-tell-dialog");
        dialog.locator("#aftermath-tell-to").fill("engineer, outsider");
        dialog.locator(".aftermath-tell-send").click();

        var list = page.locator("[data-aftermath=duties]");
        assertThat(list.locator("[data-aftermath-duty=tell]")).isChecked();
        assertThat(list.locator("li").last()).containsText("just now");
        var mails = confluence.get("admin", "/admin/mail").text();
        assertThat(mails.split("What we learned: Sent and read", -1)).hasSize(2);
        assertThat(confluence
                        .get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/history")
                        .text())
                .contains("duty.tell", "engineer, outsider");

        var reader = open("engineer", incident, 320);
        var reading = reader.locator("[data-aftermath=reading]");
        reading.locator(".aftermath-reading-words textarea").fill("Which gateway?");
        reading.locator("[data-aftermath-answer=partly]").click();
        assertThat(reading).hasAttribute("data-answer", "partly");
        Chromium.again(page);
        assertThat(page.locator("[data-aftermath=reading]")).containsText("Which gateway?");
        assertThat(BROWSER.complaints()).isEmpty();
    }

    @Test
    public void scriptsReadAndTickTheSame() {
        var incident = Incident.create(confluence, "sre", "Duties over REST", Incident.facts());
        var path = "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/duties";

        var ticked = confluence.post("engineer", path, Map.of("duty", "tickets", "done", true));

        assertThat(ticked.status()).as(ticked.text()).isEqualTo(200);
        assertThat(ticked.json().path("done").asInt()).isEqualTo(1);
        assertThat(ticked.json().at("/duties/3/who").asText()).isEqualTo("engineer");
        assertThat(ticked.json().at("/duties/3/label").asText()).contains("チケットを起票");
        assertThat(confluence
                        .get("sre", "/rest/aftermath/1.0/postmortems/" + incident.pageId() + "/history")
                        .text())
                .contains("duty.tickets");
        assertThat(confluence.get("outsider", path).status()).isEqualTo(404);
        assertThat(confluence
                        .post("outsider", path, Map.of("duty", "tell", "done", true))
                        .status())
                .isEqualTo(404);
        var wrong = confluence.post("sre", path, Map.of("duty", "rest", "done", true));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("Name a duty: schedule, investigate");
    }

    private Page open(String account, Incident incident, int width) {
        var page = BROWSER.person(account, confluence, width);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());
        return page;
    }
}
