package e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a screen reader would be told while a window changes: words that come after the page was there stand in a live region
 * that was there before them, or are where the reader is led: in a dialog that opened or beside what has the focus.
 */
final class Heard {

    /** Runs before the page's own scripts. Alerts may come with their words: that is what the role is for. */
    private static final String LISTEN = """
            window.heard = {told: 0, unheard: []};
            (() => {
              const live = '[aria-live]:not([aria-live=off]),[role=status],[role=alert],[role=alertdialog],[role=log],output';
              const messages = '.error,.aui-message,[class*=-said],[class*=-news],[class*=-away],[class*=-fresh],[class*=-problem],'
                + '[class*=-theirs],[class*=-refused],[class*=-done],[class*=-progress-words],[class*=-fault],[class*=-secret],[class*=-given],[class*=-put]';
              const known = new WeakSet();
              const learn = () => document.querySelectorAll(live).forEach(part => known.add(part));
              const named = part => part.tagName.toLowerCase() + '.' + (part.getAttribute('class') || '').trim().split(/\\s+/).join('.');
              const hear = records => {
                const added = records.flatMap(record => record.type === 'childList' ? Array.from(record.addedNodes).map(node => [node, record]) : [[record.target, record]]);
                for (const [node] of added) {
                  if (!node.isConnected || !(node.textContent || '').trim()) continue;
                  const part = node.nodeType === 1 ? node : node.parentElement;
                  if (!part || part.closest('.aui-flag')) continue;
                  const places = part.closest(messages) ? [part.closest(messages)] : Array.from(part.querySelectorAll(messages));
                  places.filter(place => place.closest('[class*=aftermath]') && place.textContent.trim() && place.checkVisibility()).forEach(place => {
                    window.heard.told++;
                    const region = place.closest(live);
                    const opened = place.closest('.aui-dialog2') && added.some(([other]) => other.contains && other.contains(place.closest('.aui-dialog2')));
                    if (opened || place.contains(document.activeElement) || (region && (known.has(region) || region.matches('[role=alert]')))) return;
                    window.heard.unheard.push((region ? 'region comes with its words: ' : 'no live region: ') + named(place));
                  });
                }
                learn();
              };
              addEventListener('DOMContentLoaded', () => {
                learn();
                new MutationObserver(hear).observe(document.body, {subtree: true, childList: true, characterData: true});
              });
            })();
            """;

    private final Page page;
    private final Map<String, String> findings = new TreeMap<>();
    private int told;

    Heard(Page page) {
        this.page = page;
        page.context().addInitScript(LISTEN);
    }

    /** What came since the last time. */
    void take() {
        var heard = (Map<?, ?>)
                page.evaluate("() => { const was = window.heard; window.heard = {told: 0, unheard: []}; return was; }");
        told += ((Number) heard.get("told")).intValue();
        ((List<?>) heard.get("unheard"))
                .forEach(fault ->
                        findings.putIfAbsent("unheard: " + fault, page.url().replaceAll(".*/", "")));
    }

    Map<String, String> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "Gate: messages are said by live regions that were there: " + told + " messages checked";
    }
}
