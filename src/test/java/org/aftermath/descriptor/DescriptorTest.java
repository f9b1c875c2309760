package org.aftermath.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aftermath.support.Bundles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.Test;

public class DescriptorTest {

    private static final String OURS = "org.aftermath.postmortem";
    private static final int LONGEST = 400;
    private static final Set<String> NOT_MODULES = Set.of("plugin-info", "resource");

    private final Document descriptor = read();
    private final Map<String, String> texts = Bundles.all("");

    @Test
    public void everyModuleSaysForWhichProductsItIs() {
        assertThat(modules()).allSatisfy(module -> assertThat(module.attr("application"))
                .as(module.attr("key"))
                .matches("confluence|jira|confluence,jira"));
    }

    @Test
    public void noKeyIsGivenTwiceWithinAProduct() {
        for (var product : List.of("confluence", "jira")) {
            var keys = new HashSet<String>();
            for (var module : modules()) {
                if (module.attr("application").contains(product)) {
                    assertThat(keys.add(module.attr("key")))
                            .as(module.attr("key"))
                            .isTrue();
                }
            }
        }
    }

    @Test
    public void everyClassIsInTheJar() {
        for (var element : descriptor.select("[class]")) {
            var name = element.attr("class");
            if (name.startsWith("org.aftermath.")) {
                assertThat(getClass().getResource("/" + name.replace('.', '/') + ".class"))
                        .as(name)
                        .isNotNull();
            }
        }
    }

    @Test
    public void everyResourceIsInTheJar() {
        for (var resource : descriptor.select("resource[location]:not([type=i18n])")) {
            assertThat(getClass().getResource("/" + resource.attr("location")))
                    .as(resource.attr("location"))
                    .isNotNull();
        }
        for (var bundle : descriptor.select("resource[type=i18n]")) {
            assertThat(getClass().getResource("/" + bundle.attr("location").replace('.', '/') + ".properties"))
                    .as(bundle.attr("location"))
                    .isNotNull();
        }
    }

    @Test
    public void everyTextKeyExists() {
        for (var attribute : List.of("i18n-name-key", "i18n-index-title-key", "title-key")) {
            assertThat(descriptor.select("[" + attribute + "]").eachAttr(attribute))
                    .allMatch(texts::containsKey);
        }
        assertThat(descriptor.select("label, description[key], tooltip").eachAttr("key"))
                .allMatch(texts::containsKey);
    }

    @Test
    public void everyMacroAndEachOfItsParametersIsExplained() {
        for (var macro : descriptor.select("xhtml-macro")) {
            var prefix = OURS + "." + macro.attr("name") + ".";
            assertThat(texts).containsKeys(prefix + "label", prefix + "desc");
            assertThat(macro.selectFirst("parameters"))
                    .as("without it the macro is hidden")
                    .isNotNull();
            for (var parameter : macro.select("parameter")) {
                var name = prefix + "param." + parameter.attr("name") + ".";
                assertThat(texts).containsKeys(name + "label", name + "desc");
            }
        }
    }

    @Test
    public void noMacroTextIsLeftOver() {
        var macros = Pattern.compile(Pattern.quote(OURS) + "\\.([a-z-]+)\\.(?:param\\.([A-Za-z]+)\\.)?.*");
        for (var key : texts.keySet()) {
            var matcher = macros.matcher(key);
            if (matcher.matches()) {
                var macro = descriptor.selectFirst("xhtml-macro[name=" + matcher.group(1) + "]");
                assertThat(macro).as(key).isNotNull();
                if (matcher.group(2) != null) {
                    assertThat(macro.select("parameter[name=" + matcher.group(2) + "]"))
                            .as(key)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    public void everyReferenceToAModuleOfOursLeadsSomewhere() {
        var keys = modules().stream().map(module -> module.attr("key")).toList();
        assertThat(descriptor.select("content-template[ref]").eachAttr("ref")).allMatch(keys::contains);
        assertThat(descriptor.select("param[name=blueprintKey]").eachAttr("value"))
                .allMatch(keys::contains);
        for (var dependency : descriptor.select("dependency").eachText()) {
            if (dependency.startsWith(OURS + ":")) {
                assertThat(keys).contains(dependency.substring(OURS.length() + 1));
            }
        }
    }

    @Test
    public void itIsNotTooLongToRead() throws IOException {
        assertThat(Files.readAllLines(Path.of("../atlassian-plugin.xml"))).hasSizeLessThanOrEqualTo(LONGEST);
    }

    private List<Element> modules() {
        return descriptor.selectFirst("atlassian-plugin").children().stream()
                .filter(child -> !NOT_MODULES.contains(child.tagName()))
                .toList();
    }

    private static Document read() {
        try {
            return Jsoup.parse(Files.readString(Path.of("../atlassian-plugin.xml")), "", Parser.xmlParser());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
