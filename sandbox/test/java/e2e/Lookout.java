package e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Watches what a hostile text makes of the pages that a browser shows: dialogs, requests, markup, refused content. */
final class Lookout {

    private static final String VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', event => {
              const told = JSON.parse(sessionStorage.getItem('violations') || '[]');
              told.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ' ' + event.sample);
              sessionStorage.setItem('violations', JSON.stringify(told));
            });
            """;

    /** Elements, attributes, names and results that only a payload can have made. */
    private static final String MADE = """
            () => {
              const found = JSON.parse(sessionStorage.getItem('violations') || '[]').map(each => 'policy: ' + each);
              const tell = (why, part) => found.push(why + ': ' + part.outerHTML.substring(0, 200));
              const looks = '#injected, .injected, injected-tag, [data-injected], [data-aftermath-edit=injected],'
                + ' iframe, object, embed, noscript b, template b, script:not([src]):not([type])';
              document.querySelectorAll(looks).forEach(part => tell('made', part));
              document.querySelectorAll('*').forEach(part => Array.from(part.attributes).forEach(mark => {
                const value = mark.value.replace(/[\\u0000-\\u0020]/g, '').toLowerCase();
                if (/^on/i.test(mark.name)) { tell('handler', part); }
                if (/^(xlink:)?(href|src|action|formaction|data|srcdoc|poster)$/i.test(mark.name)
                    && /^(javascript|vbscript|blob|data:text)/.test(value)) { tell('address', part); }
                if (mark.name === 'style' && /injected|expression|position:fixed;inset/.test(value)) { tell('style', part); }
              }));
              document.querySelectorAll('style').forEach(part => {
                if (/injected/.test(part.textContent)) { tell('style', part); }
              });
              if (window.injected !== undefined) { found.push('window.injected'); }
              if (document.body.textContent.includes('was-42')) { found.push('evaluated'); }
              return found;
            }""";

    private final Page page;
    private final List<String> finds;
    private final AtomicInteger looks;

    private Lookout(Page page, List<String> finds, AtomicInteger looks) {
        this.page = page;
        this.finds = finds;
        this.looks = looks;
    }

    /**
     * @param site the only place that the page may ask
     * @param looks counts how often somebody looked
     */
    static Lookout over(Page page, Site site, List<String> finds, AtomicInteger looks) {
        page.addInitScript(VIOLATIONS);
        page.onDialog(dialog -> {
            finds.add("dialog: " + dialog.message() + " on " + page.url());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site.url()) && !request.url().matches("(data|blob):.*|about:blank")) {
                finds.add("request: " + request.url() + " from " + page.url());
            }
        });
        return new Lookout(page, finds, looks);
    }

    /** Looks at the page of that address; tells what can be read there. */
    String at(String url) {
        Chromium.visit(page, url);
        return here();
    }

    /** Looks at the page as it is now. */
    String here() {
        looks.incrementAndGet();
        ((List<?>) page.evaluate(MADE)).forEach(find -> finds.add(find + " on " + page.url()));
        var values = (List<?>)
                page.evaluate(
                        "() => [document.body.innerText, ...Array.from(document.querySelectorAll('input, textarea')).map(f => f.value)]");
        return Payload.squeezed(document()
                + String.join("", values.stream().map(String::valueOf).toList()));
    }

    private String document() {
        return String.valueOf(page.evaluate("() => document.body.textContent"));
    }

    Page page() {
        return page;
    }
}
