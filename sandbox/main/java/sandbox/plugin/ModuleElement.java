package sandbox.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * An element of a plugin descriptor, read conveniently. Holds what it says rather than the parser's tree, which must not be
 * read by two threads at once, not even its attributes.
 *
 * @param children direct ones, in order
 * @param text of it and all below, without white space around it
 */
public record ModuleElement(String name, Map<String, String> attributes, List<ModuleElement> children, String text) {

    public static ModuleElement of(Element xml) {
        var children = new ArrayList<ModuleElement>();
        for (var node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(of(element));
            }
        }
        return new ModuleElement(
                xml.getTagName(),
                attributes(xml),
                List.copyOf(children),
                xml.getTextContent().strip());
    }

    private static Map<String, String> attributes(Element xml) {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < xml.getAttributes().getLength(); at++) {
            var attribute = xml.getAttributes().item(at);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return Map.copyOf(attributes);
    }

    public String key() {
        return required("key");
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public String required(String name) {
        return attribute(name)
                .orElseThrow(() -> new IllegalArgumentException("<" + name()
                        + attribute("key").map(key -> " key=\"" + key + "\"").orElse("") + "> lacks the attribute "
                        + name));
    }

    /** Direct children of that name, in order. */
    public List<ModuleElement> children(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }
}
