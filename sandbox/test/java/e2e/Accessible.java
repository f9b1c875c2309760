package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether everybody can use what a window shows: axe-core finds nothing against WCAG 2.1, levels A and AA, in the light nor
 * in the dark. Each look is noted in {@code target/accessibility.txt}, which {@code bin/test} counts. With
 * {@code -Daccessibility.lenient=true} what is found is only noted, so that one run tells everything.
 */
final class Accessible {

    private static final Path NOTES = Path.of(System.getProperty("accessibility.notes"));

    private static final String AXE = read(Path.of(System.getProperty("axe")));

    /**
     * What Confluence itself makes of a page's text: its links have their colour alone, and a table that is too wide can be
     * moved by the mouse alone. Neither is ours to mend, and the sandbox does as Confluence does.
     */
    private static final List<String> OF_THE_HOST =
            List.of("link-in-text-block: .external-link", "scrollable-region-focusable: .table-wrap");

    /** One line for each part of the page that is wrong. In another theme than the page's, what is being faded is there at once. */
    private static final String LOOK = """
            async ([theme, rules]) => {
              const root = document.documentElement;
              const before = root.dataset.colorMode;
              const wear = mode => {
                if (before) root.dataset.colorMode = mode;
                document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish());
              };
              wear(theme);
              const only = rules.length ? {type: 'rule', values: rules}
                  : {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']};
              const found = await axe.run(document, {runOnly: only, resultTypes: ['violations']});
              wear(before);
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                  rule.id + ': ' + node.target.join(' ') + ': '
                  + node.any.concat(node.all, node.none).map(check => check.message).join('; ') + ' (' + theme + ')'));
            }""";

    private Accessible() {}

    /** Looks at the window as it is now, and at the colours that it has in the other theme. */
    static void check(Page page, String name) {
        page.evaluate(AXE + "\n;0");
        var dark = "dark".equals(page.evaluate("document.documentElement.dataset.colorMode"));
        var own = dark ? "dark" : "light";
        var other = dark ? "light" : "dark";
        var found = Stream.of(look(page, own, List.of()), look(page, other, List.of("color-contrast")))
                .flatMap(List::stream)
                .map(line -> line.replaceAll("\\s+", " "))
                .filter(line -> OF_THE_HOST.stream().noneMatch(line::startsWith))
                .toList();
        note(name + " | " + found.size() + "\n  " + String.join("\n  ", found));
        if (!Boolean.getBoolean("accessibility.lenient")) {
            assertThat(found).as(name).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, String theme, List<String> rules) {
        return (List<String>) page.evaluate(LOOK, List.of(theme, rules));
    }

    private static void note(String text) {
        try {
            Files.writeString(NOTES, text.strip() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
