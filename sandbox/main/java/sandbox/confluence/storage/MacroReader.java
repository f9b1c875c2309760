package sandbox.confluence.storage;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads a macro out of the storage format. */
public final class MacroReader {

    private final UnaryOperator<String> userNames;

    /** @param userNames turns a user key into a login name */
    public MacroReader(UnaryOperator<String> userNames) {
        this.userNames = userNames;
    }

    public MacroDefinition read(Element macro, String storage) {
        MacroDefinitionBuilder builder = MacroDefinition.builder(macro.attr("ac:name"))
                .withMacroId(macro.attr("ac:macro-id"))
                .withSchemaVersion(schemaVersion(macro))
                .withParameters(parameters(macro));
        body(macro, storage).ifPresent(builder::withMacroBody);
        return builder.build();
    }

    /** The values as macros receive them; the parameter without a name has the key {@code ""}. */
    public Map<String, String> parameters(Element macro) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element child : macro.children()) {
            if (child.nameIs("ac:parameter") || child.nameIs("ac:default-parameter")) {
                values.put(child.attr("ac:name"), value(child));
            }
        }
        return values;
    }

    /** The inner XML of each parameter, so that what does not change can be written back as it was. */
    static Map<String, String> rawParameters(Element macro, String storage) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (Element child : macro.children()) {
            if (child.nameIs("ac:parameter") || child.nameIs("ac:default-parameter")) {
                raw.put(child.attr("ac:name"), Storage.inner(child, storage));
            }
        }
        return raw;
    }

    /** The body element: rich or plain. */
    public static Optional<Element> bodyElement(Element macro) {
        return macro.children().stream()
                .filter(child -> child.nameIs("ac:rich-text-body") || child.nameIs("ac:plain-text-body"))
                .findFirst();
    }

    private static Optional<MacroBody> body(Element macro, String storage) {
        return bodyElement(macro)
                .map(body -> body.nameIs("ac:rich-text-body")
                        ? new MacroBody(Storage.inner(body, storage), true)
                        : new MacroBody(body.wholeText(), false));
    }

    private static int schemaVersion(Element macro) {
        String version = macro.attr("ac:schema-version");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 1;
    }

    private String value(Element parameter) {
        if (parameter.children().isEmpty()) {
            return parameter.wholeText();
        }
        return parameter.children().stream().map(this::reference).collect(Collectors.joining(","));
    }

    private String reference(Element resource) {
        return switch (resource.normalName()) {
            case "ri:user" ->
                resource.hasAttr("ri:username")
                        ? resource.attr("ri:username")
                        : userNames.apply(resource.attr("ri:userkey"));
            case "ri:url" -> resource.attr("ri:value");
            case "ri:space" -> resource.attr("ri:space-key");
            case "ri:attachment" -> resource.attr("ri:filename");
            case "ri:page", "ri:blog-post" ->
                resource.hasAttr("ri:space-key")
                        ? resource.attr("ri:space-key") + ":" + resource.attr("ri:content-title")
                        : resource.attr("ri:content-title");
            case "ac:link" -> resource.children().stream().map(this::reference).collect(Collectors.joining(","));
            default -> resource.wholeText();
        };
    }
}
