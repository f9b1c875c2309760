package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Our scripts are guests on every page of the hosts: they leave nothing behind that others could stumble over. */
public class WebResourcesTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final List<String> CONFLUENCE = List.of("page", "wizard", "notice", "settings", "peers");
    private static final List<String> JIRA = List.of("panel", "peers");

    /** Names on the window and on the hosts' own objects. */
    private static final String NAMES = "() => [window, window.AJS, window.Confluence, window.JIRA, window.WRM,"
            + " window.jQuery, Array.prototype, String.prototype, Object.prototype]"
            + ".map((each) => (each ? Object.getOwnPropertyNames(each).sort() : []))";

    private static final String LOAD = "(address) => new Promise((done, failed) => {"
            + " const script = document.createElement('script'); script.src = address;"
            + " script.onload = () => done(true); script.onerror = () => failed(address);"
            + " document.head.appendChild(script); })";

    private final Hosts hosts = Hosts.shared();

    @Test
    public void leaveNoNamesBehind() {
        var checked = leaveNone(hosts.confluence(), "/index.action", CONFLUENCE)
                + leaveNone(hosts.jira(), "/secure/Dashboard.jspa", JIRA);

        System.out.println("Gate: scripts leave no names behind in a browser: " + checked + " checked");
    }

    @Test
    public void aNameThatIsLeftBehindIsFound() {
        var page = BROWSER.person("sre", hosts.confluence(), 1000);
        var before = page.evaluate(NAMES);
        page.evaluate("() => { window.planted = 1; }");

        assertThat(page.evaluate(NAMES)).isNotEqualTo(before);
    }

    /** What slips into a page as text or as an attribute cannot run, and is reported. */
    @Test
    public void theHostsPolicyStopsWhatIsInline() {
        for (var site : List.of(hosts.confluence(), hosts.jira())) {
            var policy = site.get("sre", "/")
                    .http()
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertThat(policy).contains("script-src 'self';").contains("style-src 'self';");
            assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("script-src 'self' 'unsafe");
        }
    }

    private int leaveNone(Site site, String start, List<String> entries) {
        for (var entry : entries) {
            Page page = BROWSER.person("admin", site, 1000);
            Chromium.visit(page, site.url() + start);
            page.waitForFunction("() => window.AJS && AJS.contextPath() !== undefined");
            var before = page.evaluate(NAMES);
            page.evaluate(
                    LOAD,
                    site.url() + "/download/resources/org.aftermath.postmortem:" + entry + "-resources/" + entry
                            + ".js");
            assertThat(page.evaluate(NAMES)).as(entry).isEqualTo(before);
            page.context().close();
        }
        return entries.size();
    }
}
