package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.rules.ExternalResource;

/**
 * A real browser for one test class. Every {@link #person} has a window of their own; what any page complains about is
 * collected, and {@link #complaints} must be empty at the end.
 */
final class Chromium extends ExternalResource {

    private static final Pattern NEWS = Pattern.compile("/rest/aftermath/1\\.0/news$");

    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots"));

    private static final String BEYOND = "document.documentElement.scrollWidth <= window.innerWidth ? [] : "
            + "[document.documentElement.scrollWidth].concat(Array.from(document.body.querySelectorAll('*'))"
            + ".filter(part => part.getBoundingClientRect().right > window.innerWidth)"
            + ".map(part => part.tagName + '#' + part.id + '.' + part.className))";

    /** What scripts do at the beginning, they do in turn: once ours is called, so were those of the page. */
    private static final String BEGUN =
            "() => new Promise(done => window.AJS && window.AJS.toInit ? window.AJS.toInit(() => done()) : done())";

    /** Nobody points as fast as a test: until then the page takes no clicks, also when it loads itself anew. */
    private static final String NOT_YET = """
            (() => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('html { pointer-events: none !important; }');
              document.adoptedStyleSheets = [sheet];
              const begun = () => { document.adoptedStyleSheets = []; };
              addEventListener('DOMContentLoaded', () => window.AJS && window.AJS.toInit ? window.AJS.toInit(begun) : begun());
            })();
            """;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Whatever a test looks at, nothing on the pages may be against the host's security policy, and nobody lost their place. */
    @Override
    protected void after() {
        playwright.close();
        assertThat(complaints)
                .filteredOn(complaint ->
                        complaint.contains("Content Security Policy") || complaint.startsWith(Whereabouts.LOST))
                .isEmpty();
    }

    /**
     * A new window in which that account is logged in at the site. It gets no news: what other tests of the class made for
     * the same account would cover the page.
     */
    Page person(String account, Site site, int width) {
        var context = window(width);
        context.route(
                NEWS,
                news -> news.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"news\":[]}")));
        return loggedIn(context, account, site);
    }

    /** Likewise, of somebody who reads the news. */
    Page reader(String account, Site site, int width) {
        return loggedIn(window(width), account, site);
    }

    /** An empty window of nobody. */
    Page blank(int width) {
        return watched(window(width));
    }

    private BrowserContext window(int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 1000)
                .setTimezoneId("Asia/Tokyo")
                .setLocale("en-GB"));
        context.setDefaultTimeout(20_000);
        context.addInitScript(NOT_YET);
        Whereabouts.watch(context);
        return context;
    }

    private Page loggedIn(BrowserContext context, String account, Site site) {
        var page = watched(context);
        logIn(page, account, site);
        return page;
    }

    /** Opens the page, which hears what people do from then on: its scripts have begun. */
    static Response visit(Page page, String url) {
        var answer = page.navigate(url);
        page.evaluate(BEGUN);
        return answer;
    }

    /** Opens the same page once more. */
    static void again(Page page) {
        page.reload();
        page.evaluate(BEGUN);
    }

    /** Logs the account in at a further site, in the same window. */
    static void logIn(Page page, String account, Site site) {
        visit(page, site.url() + "/login.action");
        page.fill("input[name=os_username]", account);
        page.fill("input[name=os_password]", account);
        page.click("form [type=submit]");
        page.waitForURL(url -> !url.contains("login"));
    }

    private Page watched(BrowserContext context) {
        var page = context.newPage();
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().startsWith(Whereabouts.LOST)) {
                complaints.add(message.text());
            } else if (message.type().equals("error") && !message.location().contains("favicon")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        return page;
    }

    /** Script errors, refused content and failed requests so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * Nothing on the page reaches beyond the window's width, as soon as the host's own header has folded: it does so by a
     * script of its own, some time after the page can be read.
     */
    static void fits(Page page) {
        Eventually.holds(
                () -> assertThat((List<?>) page.evaluate(BEYOND)).as(page.url()).isEmpty());
    }

    /** Keeps what the page looks like, for people to look at, and looks whether everybody can use it. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        Accessible.check(page, name);
    }
}
