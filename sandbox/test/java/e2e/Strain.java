package e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers do to a window so that they can read it: they enlarge it, enlarge its text alone, or set its text wider.
 * Nothing of ours is cut off then, lies over something else, or has to be looked for beyond the window.
 */
enum Strain {
    WIDE("1280 px", 1280, 1),
    ZOOMED("200 %", 640, 2),
    NARROW("320 px", 320, 1),
    LARGE_TEXT("text at 200 %", 1280, 1),
    SPACED("text spacing", 1280, 1),
    SPACED_NARROW("text spacing, 320 px", 320, 1);

    /** What a reader may ask for by WCAG 1.4.12; the window's policy lets no style element in. */
    private static final String SPACE = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;'
                + ' word-spacing: .16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }""";

    /** As browsers do which enlarge text alone: each size is doubled, whoever gave it. */
    private static final String ENLARGE = """
            () => {
              const parts = Array.from(document.body.querySelectorAll('*')).filter(part => part.style);
              const sizes = parts.map(part => [getComputedStyle(part).fontSize, getComputedStyle(part).lineHeight]);
              parts.forEach((part, i) => {
                part.style.setProperty('font-size', parseFloat(sizes[i][0]) * 2 + 'px', 'important');
                if (sizes[i][1] !== 'normal') {
                  part.style.setProperty('line-height', parseFloat(sizes[i][1]) * 2 + 'px', 'important');
                }
              });
            }""";

    private static final String RELEASE = """
            () => {
              document.adoptedStyleSheets = [];
              document.body.querySelectorAll('*').forEach(part => part.style && ['font-size', 'line-height'].forEach(name => {
                if (part.style.getPropertyPriority(name)) part.style.removeProperty(name);
              }));
            }""";

    private static final String FAULTS = """
            ours => {
              const named = part => part.tagName.toLowerCase() + (part.id ? '#' + part.id : '')
                + (part.className && part.className.split ? '.' + part.className.trim().split(/\\s+/).join('.') : '');
              const dialog = Array.from(document.querySelectorAll('.aui-dialog2')).filter(each => each.checkVisibility()).pop();
              const root = dialog || document.body;
              const mine = part => part.closest(ours) && !part.closest('header.aui-header,.aui-header,#header,#create-dialog-title');
              const styles = new Map();
              const style = part => styles.get(part) || styles.set(part, getComputedStyle(part)).get(part);
              const hidden = part => {
                for (let up = part; up && up !== document.body; up = up.parentElement) {
                  const box = style(up);
                  if (box.clipPath !== 'none' || box.clip !== 'auto' || box.opacity === '0'
                    || (box.overflow !== 'visible' && up.clientWidth <= 1 && up.clientHeight <= 1)) return true;
                }
                return false;
              };
              const scrolled = part => {
                for (let up = part.parentElement; up && up !== document.body; up = up.parentElement) {
                  if (['auto', 'scroll'].includes(style(up).overflowX) && up.clientWidth <= window.innerWidth) return true;
                }
                return false;
              };
              const layer = part => {
                for (let up = part; up; up = up.parentElement) {
                  if (['sticky', 'fixed'].includes(style(up).position) || up.classList.contains('aui-layer')) return up;
                }
                return null;
              };
              const found = [];
              if (document.documentElement.scrollWidth > window.innerWidth) {
                Array.from(document.body.querySelectorAll('*'))
                  .filter(part => part.getBoundingClientRect().right > window.innerWidth + 1 && !scrolled(part)
                    && part.checkVisibility() && !hidden(part) && !part.closest('.aui-header,#header,.aftermath-offscreen,svg'))
                  .slice(-3).forEach(part => found.push('beyond: ' + named(part)));
              }
              const shown = Array.from(root.querySelectorAll('*')).filter(part => mine(part) && part.checkVisibility() && !hidden(part));
              shown.filter(part => !part.closest('svg')).forEach(part => {
                const box = part.getBoundingClientRect();
                if (box.width && box.right > window.innerWidth + 1 && !scrolled(part) && !part.closest('.aftermath-offscreen')) {
                  found.push('beyond: ' + named(part));
                }
                const cuts = how => ['hidden', 'clip'].includes(how);
                if (part.textContent.trim() && !['SELECT', 'OPTION', 'INPUT', 'TEXTAREA'].includes(part.tagName)
                  && ((cuts(style(part).overflowX) && part.scrollWidth > part.clientWidth + 1)
                    || (cuts(style(part).overflowY) && part.scrollHeight > part.clientHeight + 1))) {
                  found.push('cut off: ' + named(part));
                }
              });
              const lines = [];
              const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              for (let text = walk.nextNode(); text; text = walk.nextNode()) {
                const part = text.parentElement;
                if (!text.data.trim() || !mine(part) || !part.checkVisibility() || hidden(part)
                  || part.closest('option,textarea,svg,script,style')) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const frames = [];
                for (let up = part; up && up !== document.body; up = up.parentElement) {
                  if (style(up).overflow !== 'visible') frames.push(up.getBoundingClientRect());
                }
                const held = part.closest('.aui-button,.aui-lozenge');
                for (const line of range.getClientRects()) {
                  if (held) {
                    const box = held.getBoundingClientRect();
                    const slack = line.height / 3;
                    if (line.right > box.right + 2 || line.left < box.left - 2 || line.bottom > box.bottom + slack || line.top < box.top - slack) {
                      found.push('spills: ' + named(held));
                    }
                  }
                  const seen = frames.reduce((all, frame) => ({
                    left: Math.max(all.left, frame.left), right: Math.min(all.right, frame.right),
                    top: Math.max(all.top, frame.top), bottom: Math.min(all.bottom, frame.bottom)}), line);
                  if (seen.right - seen.left > 2 && seen.bottom - seen.top > 2) {
                    lines.push([seen, text, part, layer(part)]);
                  }
                }
              }
              for (let i = 0; i < lines.length; i++) {
                for (let j = i + 1; j < lines.length; j++) {
                  const [a, of, one, over] = lines[i];
                  const [b, to, other, above] = lines[j];
                  if (of === to || over !== above) continue;
                  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                  if (wide > 2 && high > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)) {
                    found.push('overlap: ' + named(one) + ' and ' + named(other));
                  }
                }
              }
              return Array.from(new Set(found));
            }""";

    private final String name;
    private final int width;
    private final int scale;

    Strain(String name, int width, int scale) {
        this.name = name;
        this.width = width;
        this.scale = scale;
    }

    /** Each fault and how the window was when it had it; the window is as before afterwards. */
    static Map<String, String> faults(Page page, String ours) {
        var faults = new TreeMap<String, String>();
        for (var strain : values()) {
            strain.put(page);
            for (var fault : strain.look(page, ours)) {
                faults.put(strain.name + ": " + fault, page.url().replaceAll(".*/", ""));
            }
            page.evaluate(RELEASE);
        }
        WIDE.put(page);
        return faults;
    }

    private void put(Page page) {
        page.setViewportSize(width, 1000);
        if (scale != 1) {
            var devtools = page.context().newCDPSession(page);
            var metrics = new com.google.gson.JsonObject();
            metrics.addProperty("width", width);
            metrics.addProperty("height", 500);
            metrics.addProperty("deviceScaleFactor", scale);
            metrics.addProperty("mobile", false);
            devtools.send("Emulation.setDeviceMetricsOverride", metrics);
            devtools.detach();
        }
        if (this == LARGE_TEXT) {
            page.evaluate(ENLARGE);
        } else if (this == SPACED || this == SPACED_NARROW) {
            page.evaluate(SPACE);
        }
    }

    /** The host's own header folds by a script of its own, some time after the page can be read. */
    private List<String> look(Page page, String ours) {
        try {
            page.waitForFunction(
                    "() => document.documentElement.scrollWidth <= window.innerWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(this == LARGE_TEXT ? 1 : 1_000));
        } catch (TimeoutError beyond) {
            // What reaches beyond is told below.
        }
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate(FAULTS, ours);
        return found;
    }
}
