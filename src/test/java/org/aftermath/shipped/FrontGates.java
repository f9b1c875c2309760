package org.aftermath.shipped;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What browsers get: nothing that the host's other scripts, its security policy or its themes would stumble over. */
final class FrontGates {

    private static final Pattern CLOSED =
            Pattern.compile("\\s*\\(function ?\\(\\) ?\\{\\s*\"use strict\";.*\\}\\)\\(\\);\\s*", Pattern.DOTALL);
    private static final Pattern LEAK =
            Pattern.compile("\\b(window(?!\\.location)|AJS|Confluence|JIRA|WRM)(\\.\\w+|\\[[^\\]]+])+ ?=[^=]");
    private static final Pattern MARKUP = Pattern.compile("\\.(innerHTML|outerHTML) ?\\+?=(?!=)|insertAdjacentHTML"
            + "|document\\.write|\\beval\\(|new Function\\(|\\.html\\(|createContextualFragment|cssText"
            + "|setAttribute\\(\"(style|on\\w+)\"");
    private static final Pattern INLINE =
            Pattern.compile("<(script|style)\\b|\\s(style|on[a-z]+)\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLOUR =
            Pattern.compile("(var\\(--ds-[a-z0-9-]+, )?(#[0-9a-fA-F]{3,8}\\b|(rgb|hsl)a?\\("
                    + "|(?<=[ :])(white|black|red|green|blue|gr[ae]y|yellow|orange)(?![-\\w]))");

    /** What of the host's scripts is used, and the module that brings it. */
    private static final Map<String, String> BROUGHT_BY = Map.of(
            "AJS.contextPath", "com.atlassian.auiplugin:ajs",
            "AJS.flag", "com.atlassian.auiplugin:aui-flag",
            "AJS.dialog2", "com.atlassian.auiplugin:dialog2",
            "aui-progress-indicator", "com.atlassian.auiplugin:aui-progress-indicator",
            "Confluence.Blueprint", "com.atlassian.confluence.plugins.confluence-create-content-plugin:resources",
            "AJS.I18n.getText", "jsI18n");

    static final List<Gate> ALL = List.of(
            Gate.with(
                    "scripts are one closed function each",
                    shipped -> files(shipped, ".js"),
                    shipped -> name -> CLOSED.matcher(shipped.text(name)).matches()),
            Gate.with(
                    "scripts set nothing that others see",
                    shipped -> files(shipped, ".js"),
                    shipped -> name -> !LEAK.matcher(shipped.text(name)).find()),
            Gate.with(
                    "scripts make no markup of texts",
                    shipped -> files(shipped, ".js"),
                    shipped -> name -> !MARKUP.matcher(shipped.text(name)).find()),
            Gate.each("scripts ask for what they use", FrontGates::uses, Use::isAsked),
            Gate.each("colours are the host's tokens", FrontGates::colours, colour -> colour.startsWith("var(")),
            Gate.with(
                    "pages have no inline script, handler or style",
                    shipped -> Stream.of(".vm", ".soy", ".xml")
                            .flatMap(kind -> files(shipped, kind))
                            .filter(name -> !name.equals("atlassian-plugin.xml")),
                    shipped -> name -> !INLINE.matcher(shipped.text(name)).find()),
            Gate.with(
                    "texts are in both languages",
                    shipped -> Stream.concat(shipped.textKeys("").stream(), shipped.textKeys("_ja").stream()),
                    shipped -> {
                        var english = shipped.textKeys("");
                        var japanese = shipped.textKeys("_ja");
                        return key -> english.contains(key) && japanese.contains(key);
                    }));

    private FrontGates() {}

    /** Something of the host that a script of the module needs. */
    record Use(Element module, String need) {

        boolean isAsked() {
            return module.select("dependency").eachText().contains(need)
                    || module.select("transformer").eachAttr("key").contains(need);
        }

        @Override
        public String toString() {
            return module.attr("key") + " needs " + need;
        }
    }

    private static Stream<Use> uses(Shipped shipped) {
        return shipped.descriptor().select("web-resource").stream()
                .flatMap(module -> module.select("resource[location$=.js]").eachAttr("location").stream()
                        .filter(shipped::has)
                        .flatMap(script -> BROUGHT_BY.entrySet().stream()
                                .filter(each -> shipped.text(script).contains(each.getKey()))
                                .map(each -> new Use(module, each.getValue()))));
    }

    private static Stream<String> colours(Shipped shipped) {
        return files(shipped, ".css")
                .flatMap(name -> COLOUR.matcher(shipped.text(name).replaceAll("(?s)/\\*.*?\\*/", ""))
                        .results())
                .map(found -> found.group());
    }

    private static Stream<String> files(Shipped shipped, String kind) {
        return shipped.files().keySet().stream()
                .filter(name -> name.startsWith("web/") || name.startsWith("org.aftermath/"))
                .filter(name -> name.endsWith(kind));
    }
}
