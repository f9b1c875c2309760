package e2e;

import com.microsoft.playwright.BrowserContext;

/**
 * Complains in the console if what had the focus in a part of ours is taken away, hidden or shut, and a while later nothing
 * has it: whoever works with the keyboard or by ear would begin anew at the top of the page. Requests under way are waited for.
 */
final class Whereabouts {

    static final String LOST = "The focus is lost: ";

    /** Counts looks, not time: a page that is slow is as slow with what it does about it. */
    private static final String WATCH = """
            (() => {
              const lost = '%s';
              const ours = '[class^="aftermath-"],[class*=" aftermath-"],[data-aftermath]';
              let was = null;
              let name = '';
              let looks = 0;
              let asked = 0;
              const asking = window.fetch;
              window.fetch = function () {
                asked++;
                return asking.apply(this, arguments).finally(() => asked--);
              };
              const named = part => part.tagName.toLowerCase() + '.' + (part.getAttribute('class') || '') + ' ' + part.textContent.trim().slice(0, 30);
              addEventListener('focusin', event => {
                const place = event.target.closest && event.target.closest(ours);
                was = place && place !== document.body ? event.target : null;
                name = was ? named(was) + ' in ' + place.getAttribute('class') : '';
                looks = 0;
              }, true);
              setInterval(() => {
                if (!was || document.hidden || document.activeElement !== document.body || (was.checkVisibility() && !was.disabled)) {
                  looks = 0;
                } else if (!asked && ++looks > (was.checkVisibility() ? 60 : 10)) {
                  console.warn(lost + name + (was.isConnected ? was.checkVisibility() ? ', shut' : ', hidden' : ', gone') + ' at ' + location.pathname);
                  was = null;
                }
              }, 100);
            })();
            """;

    private Whereabouts() {}

    /** Sees to the pages of that window from their beginning on. */
    static void watch(BrowserContext window) {
        window.addInitScript(String.format(WATCH, LOST));
    }
}
