package e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.ClassRule;
import org.junit.Test;

/** The main job without a mouse: every part is reached by Tab, and whatever has the focus shows it. */
public class KeyboardTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final int PATIENCE = 150;

    private static final String HAS_FOCUS =
            "part => document.activeElement !== null && document.activeElement.matches(part)";

    /** Nothing, or what has the focus and looks as if it had not. */
    private static final String UNSEEN = """
            () => {
              const part = document.activeElement;
              if (!part || part === document.body) return '';
              const style = getComputedStyle(part);
              const label = part.labels && part.labels[0] ? getComputedStyle(part.labels[0]) : style;
              const seen = of => (of.outlineStyle !== 'none' && parseFloat(of.outlineWidth) > 0) || of.boxShadow !== 'none';
              return seen(style) || seen(label) ? '' : part.tagName + '#' + part.id + '.' + part.className;
            }""";

    private final Site confluence = Hosts.shared().confluence();
    private final Set<String> unseen = new TreeSet<>();

    @Test
    public void aPostmortemIsMadeAndAPromiseBecomesATicket() {
        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/display/INC");
        press(page, "#create-page-button");
        choose(page, "Postmortem");
        press(page, "[role=dialog] .aui-button-primary");
        type(page, "#aftermath-title", "Made without a mouse");
        tabTo(page, "[name=aftermath-severity], [id^=aftermath-severity]");
        page.keyboard().press("Space");
        press(page, "[role=dialog] .aui-button-primary");
        assertThat(page.locator("#title-text")).hasText("Made without a mouse");

        press(page, "[data-aftermath-add]");
        type(page, "[role=dialog] [data-field=text] textarea", "Fail over by itself");
        type(page, "[role=dialog] [data-field=owner] input", "engineer");
        tabTo(page, "[role=dialog] [data-field=due] input");
        page.keyboard().type("date".equals(page.evaluate("document.activeElement.type")) ? "30112026" : "2026-11-30");
        press(page, "[role=dialog] .aui-button-primary");
        press(page, "[data-aftermath-decide]");
        press(page, "[role=dialog] .aui-button-primary");

        assertThat(page.locator("[data-aftermath-row] [data-aftermath-ticket] a")
                        .first())
                .containsText("OPS-", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(unseen).as("what has the focus and does not show it").isEmpty();
    }

    @Test
    public void theStatusIsMoved() {
        var incident = Incident.create(
                confluence, "sre", "Moved without a mouse", Incident.facts(Map.of("severity", "SEV-3")));
        incident.write("sre");
        var page = BROWSER.person("sre", confluence, 1280);
        Chromium.visit(page, confluence.url() + "/pages/viewpage.action?pageId=" + incident.pageId());

        press(page, "[data-aftermath=status] [aria-haspopup]");
        for (var moved = 0; moved < 10 && !focused(page, "[data-aftermath-to=IN_REVIEW]"); moved++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");

        assertThat(page.locator("[data-aftermath=status]")).hasAttribute("data-status", "IN_REVIEW");
        assertThat(unseen).as("what has the focus and does not show it").isEmpty();
    }

    /** The one of a group of choices that says this. */
    private void choose(Page page, String name) {
        tabTo(page, "[role=dialog] [type=radio]");
        for (var moved = 0; moved < 20 && !chosen(page).equals(name); moved++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(chosen(page)).isEqualTo(name);
    }

    private static String chosen(Page page) {
        return (String) page.evaluate("(document.activeElement.closest('label')"
                + ".querySelector('.template-name') || document.body).textContent.trim()");
    }

    private void type(Page page, String part, String words) {
        tabTo(page, part);
        page.keyboard().type(words);
    }

    private void press(Page page, String part) {
        tabTo(page, part);
        page.keyboard().press("Enter");
    }

    private void tabTo(Page page, String part) {
        assertThat(page.locator(part).first()).isAttached();
        for (var pressed = 0; pressed < PATIENCE && !focused(page, part); pressed++) {
            page.keyboard().press("Tab");
            var notSeen = (String) page.evaluate(UNSEEN);
            if (!notSeen.isEmpty()) {
                unseen.add(notSeen);
            }
        }
        assertThat(focused(page, part)).as(part + " has the focus").isTrue();
    }

    private static boolean focused(Page page, String part) {
        return (boolean) page.evaluate(HAS_FOCUS, part);
    }
}
