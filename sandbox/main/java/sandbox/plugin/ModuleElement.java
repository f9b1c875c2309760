package sandbox.plugin;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element of a plugin descriptor, read conveniently. */
public record ModuleElement(Element xml) {

    public String name() {
        return xml.getTagName();
    }

    public String key() {
        return required("key");
    }

    public Optional<String> attribute(String name) {
        return xml.hasAttribute(name) ? Optional.of(xml.getAttribute(name)) : Optional.empty();
    }

    public String required(String name) {
        return attribute(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "<" + name() + (xml.hasAttribute("key") ? " key=\"" + xml.getAttribute("key") + "\"" : "")
                                + "> lacks the attribute " + name));
    }

    /** Direct children of that name, in order. */
    public List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** Direct children, in order. */
    public List<ModuleElement> children() {
        var found = new java.util.ArrayList<ModuleElement>();
        for (var node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(new ModuleElement(element));
            }
        }
        return List.copyOf(found);
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    public String text() {
        return xml.getTextContent().strip();
    }
}
