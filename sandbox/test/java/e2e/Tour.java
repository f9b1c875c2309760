package e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    private static final String PRESS = """
            mark => {
              const part = document.querySelector('[data-touring="' + mark + '"]');
              window.pressed = Boolean(part.closest('[class*=aftermath],[data-aftermath]')) && !part.closest('a[href]');
              part.focus();
              part.click();
            }""";

    private static final String COUNTED = """
            window.asked = 0;
            const asking = window.fetch;
            window.fetch = function () {
              window.asked++;
              return asking.apply(this, arguments).finally(() => window.asked--);
            };
            """;

    private final Page page;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> pressed = new HashSet<>();
    private final Set<String> dialogs = new TreeSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Map<String, String> findings = new TreeMap<>();
    private final Sense.Notes senses = new Sense.Notes();
    private final Heard heard;
    private int screens;
    private int letters;
    private int looks;

    Tour(Page page) {
        this.page = page;
        this.heard = new Heard(page);
        page.context().addInitScript(COUNTED);
        page.onDialog(dialog -> dialog.dismiss());
    }

    Page page() {
        return page;
    }

    /** A meeting that was begun last may still be on its way to its page. */
    void visit(String url) {
        Eventually.holds(() -> Chromium.visit(page, url));
        look("");
    }

    /** Presses each button that no other screen had, looks, and comes back. */
    void explore() {
        var start = page.url();
        for (var next = unpressed(); !next.isEmpty(); next = unpressed()) {
            press(next);
            if (!page.url().equals(start)
                    || page.locator(".aui-blanket:visible").count() > 0) {
                Eventually.holds(() -> Chromium.visit(page, start));
                settle();
            }
        }
    }

    /** The mark of the next button; empty if there is none. */
    private String unpressed() {
        for (var button : Eventually.value(() -> (List<?>) page.evaluate(BUTTONS, OURS))) {
            var parts = (List<?>) button;
            names.put(parts.get(0).toString(), parts.get(1).toString());
            if (pressed.add(parts.get(1).toString().strip())) {
                return parts.get(0).toString();
            }
        }
        return "";
    }

    /** What only a way of several steps opens. */
    void open(String url, String... steps) {
        visit(url);
        for (var step : steps) {
            page.locator(step).locator("visible=true").first().click();
            settle();
        }
        read("opened ");
        page.locator("[role=dialog]:visible").last().waitFor();
        dialogs.add(title());
        fits("opened ");
    }

    private String title() {
        return page.locator("[role=dialog]:visible")
                .last()
                .locator("h1,h2")
                .first()
                .textContent();
    }

    private void press(String mark) {
        try {
            page.evaluate(PRESS, mark);
            read("pressed ");
            lost(mark);
            var dialog = page.locator("[role=dialog]:visible");
            if (dialog.count() > 0 && dialogs.add(title())) {
                fits("pressed ");
            }
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

    /** Who pressed a button is still somewhere once the press is answered: there, or where it led. */
    private void lost(String mark) {
        try {
            page.waitForFunction("() => window.pressed !== true || document.activeElement !== document.body");
        } catch (TimeoutError never) {
            findings.putIfAbsent("focus lost: " + names.get(mark), page.url().replaceAll(".*/", ""));
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
        heard.take();
        screens++;
        for (var seen : (List<?>) page.evaluate(READ, List.of(OURS, PAGE))) {
            var parts = (List<?>) seen;
            note(parts.get(0).toString(), parts.get(1).toString(), what);
        }
    }

    private void fits(String what) {
        looks++;
        senses.take(page);
        Strain.faults(page, OURS).forEach((fault, where) -> findings.putIfAbsent(fault, what + where));
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
        findings.putAll(senses.findings());
        findings.putAll(heard.findings());
        return findings;
    }

    @Override
    public String toString() {
        return "Gate: Pseudo-locale: " + screens + " screens, " + pressed.size() + " buttons, " + dialogs.size()
                + " dialogs, "
                + looks + " of them in " + Strain.values().length + " ways, " + texts.size() + " texts, " + letters
                + " mails, " + findings.size() + " findings\n" + senses + "\n" + heard;
    }
}
