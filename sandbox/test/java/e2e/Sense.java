package e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Ways to perceive a window other than by looking at it in its own colours. Each says what cannot be perceived in that way. */
enum Sense {
    /** Whatever is operated has a name and a dialog is one; choices that belong together say what they are about. */
    NAMES("controls have names", """
            const words = part => (part.innerText || part.textContent || '').trim();
            const byId = ids => (ids || '').split(/\\s+/).map(id => document.getElementById(id)).filter(Boolean).map(words).join(' ');
            const nameOf = part => byId(part.getAttribute('aria-labelledby')) || (part.getAttribute('aria-label') || '').trim()
              || Array.from(part.labels || []).map(words).join(' ')
              || (['INPUT', 'SELECT', 'TEXTAREA'].includes(part.tagName) ? (['button', 'submit'].includes(part.type) ? part.value : '') : words(part)
                || Array.from(part.querySelectorAll('img[alt],svg[aria-label]')).map(each => each.getAttribute('alt') || each.getAttribute('aria-label')).join(' '))
              || part.title;
            const controls = shown('a[href],button,input:not([type=hidden]),select,textarea,summary,[role=button],[role=menuitem],[role=img],[role=region],progress,[tabindex="0"]');
            controls.filter(part => !nameOf(part)).forEach(part => found.push('no name: ' + named(part)));
            shown('[type=radio]').filter(part => !part.closest('fieldset,[role=radiogroup],[role=group]')).forEach(part => found.push('choices without a question: ' + named(part)));
            shown('.aui-dialog2').filter(part => part.getAttribute('role') !== 'dialog' || !nameOf(part)).forEach(part => found.push('no dialog: ' + named(part)));
            shown('table').filter(part => !part.querySelector('th')).forEach(part => found.push('table without heads: ' + named(part)));
            return [controls.length, found];
            """),
    /** What a colour tells, a word or the name of a picture tells, too. */
    MARKS("marks say in words what their colour says", """
            const marks = shown('.aui-lozenge,.aui-badge,.aui-icon,progress,svg,mark,[class*=aftermath-mark],[class*=warning],[class*=problem],[class*=stale],[class*=away],[aria-current],[data-series]');
            marks.filter(part => !part.closest('[aria-hidden=true]') && !part.closest('svg[aria-label],svg[aria-labelledby]'))
              .filter(part => part.checkVisibility() && !/[\\p{L}\\p{N}]/u.test((part.textContent || '') + (part.getAttribute('aria-label') || '') + (part.title || '')))
              .filter(part => !part.closest('button,a,summary') || !/[\\p{L}]/u.test(part.closest('button,a,summary').textContent + (part.closest('button,a,summary').getAttribute('aria-label') || '')))
              .filter(part => part.getBoundingClientRect().width > 0 && (part.innerHTML || part.matches('progress,.aui-icon,.aui-lozenge,.aui-badge')))
              .forEach(part => found.push('colour alone: ' + named(part)));
            return [marks.length, found];
            """),
    /** Who asked for no motion sees none. */
    STILLNESS("nothing moves for who asked for that", """
            const parts = shown('*');
            const moves = style => style.animationName !== 'none'
              || (style.transitionProperty !== 'none' && style.transitionDuration.split(',').some(time => parseFloat(time) > 0));
            parts.forEach(part => [null, '::before', '::after'].forEach(pseudo => {
              if (moves(getComputedStyle(part, pseudo))) found.push('moves: ' + named(part) + (pseudo || ''));
            }));
            return [parts.length, found];
            """),
    /** In colours of the reader's own the focus has an outline, marks have a border, and pictures stand out from what is behind. */
    OWN_COLOURS("forced colours show focus, marks and pictures", """
            const focused = document.activeElement;
            const parts = shown('a[href],button:not([disabled]),input:not([type=hidden]):not([disabled]),select:not([disabled]),textarea:not([disabled]),summary,.aui-lozenge,svg rect,svg path,svg circle,svg line,svg text,progress,[aria-pressed=true]');
            const known = window.seenInOwnColours = window.seenInOwnColours || new Set();
            parts.forEach(part => {
              const style = getComputedStyle(part);
              if (part.matches('.aui-lozenge,progress')) {
                if (style.borderTopStyle === 'none' || !parseFloat(style.borderTopWidth)) found.push('no border: ' + named(part));
              } else if (part.closest('svg')) {
                const light = colour => {
                  const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                const probe = document.body.appendChild(document.createElement('i'));
                probe.style.backgroundColor = 'Canvas';
                const back = light(getComputedStyle(probe).backgroundColor);
                probe.remove();
                const stands = colour => (Math.max(light(colour), back) + 0.05) / (Math.min(light(colour), back) + 0.05) >= 3;
                const seen = [[style.fill, 1], [style.stroke, parseFloat(style.strokeWidth)]].some(([colour, width]) => /^rgb/.test(colour) && width > 0 && stands(colour));
                if (!seen && part.getBoundingClientRect().width > 1) found.push('not seen: ' + named(part));
              } else if (!known.has(named(part))) {
                known.add(named(part));
                part.focus({preventScroll: true});
                if (document.activeElement === part) {
                  const lit = [part].concat(Array.from(part.labels || [])).map(each => getComputedStyle(each));
                  if (!lit.some(each => each.outlineStyle !== 'none' && parseFloat(each.outlineWidth) > 0)) found.push('no outline: ' + named(part));
                }
              }
            });
            if (focused && focused.focus) focused.focus({preventScroll: true});
            return [parts.length, found];
            """);

    /** What is ours: neither what the host put around it nor what lies behind a dialog. */
    private static final String COMMON = """
            () => {
              const found = [];
              const named = part => part.tagName.toLowerCase() + (part.id ? '#' + part.id.replace(/[0-9a-f-]{8,}|[0-9]+/g, '*') : '')
                + (part.getAttribute('class') ? '.' + part.getAttribute('class').trim().split(/\\s+/).join('.') : '');
              const ours = '[class^="aftermath-"],[class*=" aftermath-"],[data-aftermath]';
              const shown = part => Array.from(document.body.querySelectorAll(part)).filter(each => each.closest(ours)
                && !each.closest('.aui-flag,.aui-header,#header') && each.checkVisibility({checkVisibilityCSS: true}));
              %s
            }""";

    private final String gate;
    private final String question;

    Sense(String gate, String question) {
        this.gate = gate;
        this.question = question;
    }

    /** How many parts were looked at in each way, and what was found. */
    static final class Notes {

        private final Map<Sense, Integer> parts = new EnumMap<>(Sense.class);
        private final Map<String, String> findings = new TreeMap<>();

        void take(Page page) {
            for (var sense : values()) {
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setReducedMotion(sense == STILLNESS ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                        .setForcedColors(sense == OWN_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                        .setColorScheme(sense == OWN_COLOURS ? ColorScheme.DARK : ColorScheme.LIGHT));
                page.keyboard().press("Shift");
                var told = (List<?>) page.evaluate(String.format(COMMON, sense.question));
                parts.merge(sense, ((Number) told.get(0)).intValue(), Integer::sum);
                ((List<?>) told.get(1))
                        .forEach(fault -> findings.putIfAbsent(
                                sense.gate + ": " + fault, page.url().replaceAll(".*/", "")));
            }
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                    .setForcedColors(ForcedColors.NONE)
                    .setColorScheme(ColorScheme.LIGHT));
        }

        Map<String, String> findings() {
            return findings;
        }

        @Override
        public String toString() {
            return Arrays.stream(values())
                    .map(sense -> "Gate: " + sense.gate + ": " + parts.getOrDefault(sense, 0) + " parts checked")
                    .collect(Collectors.joining("\n"));
        }
    }
}
