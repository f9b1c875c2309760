package org.aftermath.shipped;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the plugin framework reads: every name in the descriptor leads to something that fits. */
final class DescriptorGates {

    private static final String OURS = "org.aftermath.postmortem:";

    /** What a class must be to serve an element that names it. */
    private static final Map<String, String> KINDS = Map.of(
            "servlet", "jakarta.servlet.http.HttpServlet",
            "xhtml-macro", "com.atlassian.confluence.macro.Macro",
            "condition", "com.atlassian.plugin.web.Condition",
            "context-provider", "com.atlassian.plugin.web.ContextProvider",
            "jql-function", "com.atlassian.jira.plugin.jql.function.JqlFunction",
            "entity", "net.java.ao.RawEntity");

    private static final List<String> TEXT_ATTRIBUTES = List.of("i18n-name-key", "i18n-index-title-key", "title-key");

    /** Contexts that the products ask for on their own pages, as published plugins use them. */
    private static final Set<String> CONTEXTS = Set.of(
            "atl.general", "atl.admin", "page", "blogpost", "editor", "jira.view.issue", "jira.general", "jira.admin");

    /** Modules of the hosts that published plugins depend on. */
    private static final Set<String> DEPENDENCIES = Set.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:aui-dropdown2",
            "com.atlassian.auiplugin:dialog2",
            "com.atlassian.auiplugin:aui-progress-indicator",
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:resources");

    static final List<Gate> ALL = List.of(
            Gate.each(
                    "modules say for which product they are",
                    shipped -> shipped.modules().stream(),
                    module -> module.attr("application").matches("confluence|jira|confluence,jira")),
            new Gate("module keys are unique in each product", DescriptorGates::keys),
            Gate.with(
                    "named classes are in the jar",
                    DescriptorGates::namedClasses,
                    shipped -> named -> shipped.has(named.name().replace('.', '/') + ".class")),
            Gate.each("named classes fit their element", DescriptorGates::namedClasses, Named::fits),
            Gate.with(
                    "packages of resources have some",
                    shipped -> shipped.descriptor().select("rest > package").eachText().stream(),
                    shipped -> name -> shipped.classes().stream()
                            .filter(file -> file.startsWith(name.replace('.', '/') + "/"))
                            .anyMatch(file -> References.in(shipped.files().get(file))
                                    .contains(Reference.to("jakarta/ws/rs/Path")))),
            Gate.with(
                    "named resources are in the jar",
                    shipped ->
                            shipped
                                    .descriptor()
                                    .select("resource[location]:not([type=i18n])")
                                    .eachAttr("location")
                                    .stream(),
                    shipped -> shipped::has),
            Gate.with("texts are there in English", DescriptorGates::texts, shipped -> shipped.textKeys("")::contains),
            Gate.with(
                    "texts are there in Japanese",
                    DescriptorGates::texts,
                    shipped -> shipped.textKeys("_ja")::contains),
            Gate.with(
                    "dependencies of web resources are known",
                    shipped -> shipped.descriptor().select("web-resource > dependency").eachText().stream(),
                    shipped -> name -> DEPENDENCIES.contains(name)
                            || name.startsWith(OURS) && isModule(shipped, name.substring(OURS.length()))),
            Gate.each(
                    "contexts of web resources are known",
                    shipped -> shipped.descriptor().select("web-resource > context").eachText().stream(),
                    CONTEXTS::contains));

    private DescriptorGates() {}

    /** An element that names a class. */
    record Named(String element, String name) {

        boolean fits() {
            try {
                var loader = DescriptorGates.class.getClassLoader();
                var kind = KINDS.get(element);
                return kind != null
                        && Class.forName(kind, false, loader).isAssignableFrom(Class.forName(name, false, loader));
            } catch (ClassNotFoundException absent) {
                return false;
            }
        }
    }

    private static Stream<Named> namedClasses(Shipped shipped) {
        var attributes = shipped.descriptor().select("[class]").stream()
                .filter(element -> element.attr("class").startsWith("org.aftermath."))
                .map(element -> new Named(element.tagName(), element.attr("class")));
        var entities =
                shipped.descriptor().select("ao > entity").stream().map(element -> new Named("entity", element.text()));
        return Stream.concat(attributes, entities);
    }

    private static Stream<String> texts(Shipped shipped) {
        var descriptor = shipped.descriptor();
        var attributes =
                TEXT_ATTRIBUTES.stream().flatMap(name -> descriptor.select("[" + name + "]").eachAttr(name).stream());
        var elements = descriptor.select("label[key], description[key], tooltip[key]").eachAttr("key").stream();
        return Stream.concat(attributes, elements);
    }

    private static Gate.Finding keys(Shipped shipped) {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var module : shipped.modules()) {
            for (var product : module.attr("application").split(",")) {
                if (!seen.add(product + " " + module.attr("key"))) {
                    wrong.add("twice in " + product + ": " + module.attr("key"));
                }
            }
        }
        return new Gate.Finding(seen.size(), wrong);
    }

    private static boolean isModule(Shipped shipped, String key) {
        return shipped.modules().stream().map(module -> module.attr("key")).anyMatch(key::equals);
    }
}
