package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What becomes of the focus when what had it goes: with our script on a small page, and what {@link Whereabouts} says without it. */
public class FocusKeptTest {

    @ClassRule
    public static final Chromium BROWSER = new Chromium();

    private static final String ADDRESS = "http://localhost/planted";

    private static final String BODY = """
            <button id="open">Open</button>
            <section class="aftermath-planted" data-aftermath="planted">
              <h2>Planted</h2>
              <ul>
                <li id="first"><button data-act="retry">Retry</button> <button data-act="drop">Drop</button></li>
                <li id="second"><input name="words" type="text"> <button id="save" data-act="save">Save</button></li>
              </ul>
              <p id="empty"><button id="only">Only</button></p>
            </section>
            <p id="elsewhere">Elsewhere</p>
            """;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private Page page;

    @Before
    public void open() throws IOException {
        page = onPage(Files.readString(Path.of("../../src/target/web/keep/keep.js")));
    }

    @Test
    public void staysInWhatIsMadeAnew() {
        page.focus("#second [data-act=save]");
        page.evaluate("() => { const list = document.querySelector('ul'); list.innerHTML = list.innerHTML; }");

        hasFocus("#save");
    }

    @Test
    public void goesOnNearWhatIsGone() {
        page.focus("#second [name=words]");
        page.evaluate("() => document.querySelector('[name=words]').remove()");
        hasFocus("#save");

        page.evaluate("() => document.querySelector('#second').remove()");
        hasFocus("#first [data-act=drop]");

        page.focus("#only");
        page.evaluate("() => document.querySelector('#only').remove()");
        hasFocus("#empty");
    }

    @Test
    public void goesOnNearWhatIsHidden() {
        page.focus("#second [name=words]");
        page.evaluate("() => document.querySelector('#second').hidden = true");

        hasFocus("#first [data-act=drop]");
    }

    @Test
    public void waitsForWhatIsShutForAMoment() {
        page.focus("#save");
        page.evaluate("() => document.querySelector('#save').disabled = true");
        page.waitForFunction("() => document.activeElement === document.body");
        page.evaluate("() => document.querySelector('#save').disabled = false");

        hasFocus("#save");
    }

    @Test
    public void leavesWhatStaysShut() {
        page.focus("#save");
        page.evaluate("() => document.querySelector('#save').disabled = true");

        hasFocus("[name=words]");
    }

    @Test
    public void returnsToWhereADialogWasOpened() {
        page.focus("#first [data-act=drop]");
        dialog();
        page.evaluate(
                "() => { document.querySelector('[role=dialog]').remove(); document.querySelector('#first').innerHTML += ''; }");

        hasFocus("#first [data-act=drop]");

        page.focus("#open");
        dialog();
        page.evaluate("() => document.querySelector('[role=dialog]').remove()");
        hasFocus("#open");
    }

    @Test
    public void isThereAgainWhenThePageIsLoadedAnew() {
        page.focus("#first [data-act=drop]");
        dialog();
        page.evaluate("() => window.location.reload()");
        hasFocus("#first [data-act=drop]");
    }

    @Test
    public void leavesAloneWhoPointsElsewhere() {
        page.click("#save");
        page.click("#elsewhere");
        page.evaluate("() => document.querySelector('#second').remove()");
        page.focus("#open");
        page.evaluate("() => document.querySelector('#open').remove()");
        page.focus("#only");
        page.evaluate("() => document.querySelector('#only').remove()");

        hasFocus("#empty");
        assertThat(said).isEmpty();
    }

    @Test
    public void saysWhatIsLost() {
        page.close();
        page = onPage("");
        page.focus("#save");
        page.evaluate("() => document.querySelector('#second').remove()");
        saidToBe("button. Save in aftermath-planted, gone");

        page.focus("#only");
        page.evaluate("() => document.querySelector('#only').disabled = true");
        saidToBe("button. Only in aftermath-planted, shut");
    }

    private Page onPage(String script) {
        var window = BROWSER.blank(1280).context().browser().newContext();
        Whereabouts.watch(window);
        var opened = window.newPage();
        opened.onConsoleMessage(message -> said.add(message.text()));
        opened.route(
                ADDRESS,
                asked -> asked.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><html lang=en><title>Planted</title><body>" + BODY + "<script>"
                                + script + "</script></body></html>")));
        opened.navigate(ADDRESS);
        return opened;
    }

    private void dialog() {
        page.evaluate("() => document.body.insertAdjacentHTML('beforeend', "
                + "'<div role=dialog class=aftermath-dialog><button id=yes>Yes</button></div>')");
        page.focus("#yes");
    }

    private void hasFocus(String place) {
        page.waitForFunction("place => document.activeElement === document.querySelector(place)", place);
    }

    private void saidToBe(String what) {
        page.waitForCondition(() -> said.stream().anyMatch(words -> words.startsWith(Whereabouts.LOST + what)));
        assertThat(said).anySatisfy(words -> assertThat(words).startsWith(Whereabouts.LOST + what));
    }
}
