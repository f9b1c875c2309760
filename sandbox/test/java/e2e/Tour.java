package e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Goes through screens in the pseudo-locale, reads each text of ours that can be seen or heard, and presses each button once. */
final class Tour {

    private static final String OURS = "[class*=aftermath],[id*=aftermath],[data-aftermath],.aui-flag,.aui-dialog2";

    /** Pages are in a language of their own; so is what people wrote. */
    private static final String PAGE = "code,.diff,[lang]:not(html),textarea";

    private static final String READ = """
            ([ours, page]) => {
              document.querySelectorAll('details').forEach(part => part.open = true);
              const seen = [];
              const where = part => {
                const named = part.closest('[data-aftermath]');
                return (named ? named.dataset.aftermath + ' ' : '') + part.tagName.toLowerCase() + '.' + part.className;
              };
              const isOurs = part => { const of = part.closest(ours); return of && of !== document.body && !part.closest(page); };
              const shown = part => part.closest('option') ? part.closest('select').checkVisibility() : part.checkVisibility();
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = walk.nextNode(); text; text = walk.nextNode()) {
                const part = text.parentElement;
                if (text.data.trim() && !part.closest('script,style,template,noscript') && isOurs(part) && shown(part)) {
                  seen.push([where(part), text.data.trim()]);
                }
              }
              for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'value', 'aria-description']) {
                document.querySelectorAll('[' + name + ']').forEach(part => {
                  const told = name !== 'value' || (part.tagName === 'INPUT' && ['button', 'submit'].includes(part.type));
                  if (told && part.getAttribute(name).trim() && isOurs(part)) {
                    seen.push([where(part) + '@' + name, part.getAttribute(name).trim()]);
                  }
                });
              }
              return seen;
            }
            """;

    private static final String BUTTONS = """
            (ours) => Array.from(document.querySelectorAll('button,a.aui-button,summary,a[role=menuitem],a[role=button]'))
              .filter(part => part.closest(ours) && part.checkVisibility() && !part.disabled
                && part.getAttribute('aria-disabled') !== 'true' && !part.closest('.aui-flag')
                && (part.tagName !== 'A' || !part.getAttribute('href') || part.getAttribute('href').startsWith('#')))
              .map(part => {
                part.dataset.touring = part.dataset.touring || String(Math.random());
                return [part.dataset.touring, Object.keys(part.dataset).filter(name => name !== 'touring').join() + ' '
                  + (part.dataset.aftermathStep || '') + ' ' + part.className.replace(/active|focus/g, '') + ' ' + part.textContent.replace(/[0-9가-힣]/g, '')];
              })
            """;

    private static final String COUNTED = """
            window.asked = 0;
            const asking = window.fetch;
            window.fetch = function () {
              window.asked++;
              return asking.apply(this, arguments).finally(() => window.asked--);
            };
            """;

    /** Buttons, so that the tour takes no more than a minute. */
    private static final int MOST = 12;

    private static final String BEYOND = "Array.from(document.body.querySelectorAll('*'))"
            + ".filter(part => part.getBoundingClientRect().right > window.innerWidth)"
            + ".map(part => part.tagName + '#' + part.id + '.' + part.className).slice(-6)";

    private final Page page;
    private final Set<String> pressed = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Map<String, String> findings = new TreeMap<>();
    private int screens;
    private int letters;

    Tour(Page page) {
        this.page = page;
        page.context().addInitScript(COUNTED);
        page.onDialog(dialog -> dialog.dismiss());
    }

    Page page() {
        return page;
    }

    void visit(String url) {
        Chromium.visit(page, url);
        look("");
    }

    /** Presses each button that no other screen had, looks, and comes back. */
    void explore() {
        var start = page.url();
        for (var next = unpressed(); !next.isEmpty() && pressed.size() <= MOST; next = unpressed()) {
            press(next);
            if (!page.url().equals(start)
                    || page.locator(".aui-blanket:visible").count() > 0) {
                Chromium.visit(page, start);
                settle();
            }
        }
    }

    /** The mark of the next button; empty if there is none. */
    private String unpressed() {
        for (var button : (List<?>) page.evaluate(BUTTONS, OURS)) {
            var parts = (List<?>) button;
            if (pressed.add(parts.get(1).toString().strip())) {
                return parts.get(0).toString();
            }
        }
        return "";
    }

    private void press(String mark) {
        try {
            page.evaluate("mark => document.querySelector('[data-touring=\"' + mark + '\"]').click()", mark);
            read("pressed ");
            var main = page.locator("[role=dialog]:visible .aui-button-primary:visible");
            if (main.count() > 0
                    && page.locator(".aftermath-export-form, [name=as]").count() == 0) {
                main.last().click();
                read("refused ");
            }
        } catch (PlaywrightException gone) {
            page.waitForLoadState();
        }
    }

    private void settle() {
        page.waitForFunction("() => document.readyState === 'complete' && !window.asked");
    }

    private void look(String what) {
        read(what);
        fits(what);
    }

    private void read(String what) {
        settle();
        screens++;
        for (var seen : (List<?>) page.evaluate(READ, List.of(OURS, PAGE))) {
            var parts = (List<?>) seen;
            note(parts.get(0).toString(), parts.get(1).toString(), what);
        }
    }

    /** The host's own header folds by a script of its own, some time after the page can be read. */
    private void fits(String what) {
        for (int width : List.of(1280)) {
            page.setViewportSize(width, 1000);
            try {
                page.waitForFunction(
                        "() => document.documentElement.scrollWidth <= window.innerWidth",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(3_000));
            } catch (TimeoutError beyond) {
                findings.put(
                        width + " px " + what + page.url().replaceAll(".*/", ""),
                        page.evaluate(BEYOND).toString());
            }
        }
    }

    private void note(String where, String text, String what) {
        texts.add(text);
        var foreign = PseudoLocale.foreign(text);
        if (!foreign.isEmpty()) {
            findings.putIfAbsent(where + ": " + foreign, what + page.url().replaceAll(".*/", ""));
        }
    }

    /** Mails as people get them. */
    void letters(String mailbox) {
        Chromium.visit(page, mailbox);
        var told =
                (List<?>) page.evaluate("() => Array.from(document.querySelectorAll('.sandbox-letter')).map(letter => ["
                        + "letter.querySelector('h2').textContent,"
                        + "new DOMParser().parseFromString(letter.querySelector('.letter-body').textContent, 'text/html')"
                        + ".body.innerText])");
        for (var letter : told) {
            var parts = (List<?>) letter;
            letters++;
            note("mail’s subject", parts.get(0).toString(), "");
            parts.get(1).toString().lines().filter(line -> !line.isBlank()).forEach(line -> note("mail", line, ""));
        }
    }

    Map<String, String> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "Pseudo-locale: " + screens + " screens, " + pressed.size() + " buttons, " + texts.size() + " texts, "
                + letters + " mails, " + findings.size() + " findings";
    }
}
