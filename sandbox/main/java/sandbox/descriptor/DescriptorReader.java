package sandbox.descriptor;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import sandbox.plugin.ModuleElement;

/** Reads {@code atlassian-plugin.xml} and the fragments that the manifest header Atlassian-Scan-Folders names. */
public final class DescriptorReader {

    private final Applicability applicability;

    public DescriptorReader(String productKey, String productVersion) {
        this.applicability = new Applicability(productKey, Version.of(productVersion));
    }

    /** @throws IllegalArgumentException if a host would not accept the descriptor */
    public Descriptor read(URL main, List<URL> fragments) {
        var root = parse(main);
        var key = root.attribute("key").orElseThrow(() -> new IllegalArgumentException("the descriptor has no key"));
        if (key.contains(":")) {
            throw new IllegalArgumentException("a plugin key may not contain a colon: " + key);
        }
        if (!root.attribute("plugins-version")
                .or(() -> root.attribute("pluginsVersion"))
                .orElse("1")
                .equals("2")) {
            throw new IllegalArgumentException("the descriptor of " + key + " lacks plugins-version=\"2\"");
        }
        var modules = new ArrayList<>(applicable(root));
        fragments.forEach(fragment -> modules.addAll(applicable(parse(fragment))));
        refuseDoubleKeys(key, modules);
        return describe(key, root, modules);
    }

    private static Descriptor describe(String key, ModuleElement root, List<ModuleElement> modules) {
        var info = root.child("plugin-info");
        return new Descriptor(
                key,
                root.attribute("name").orElse(key),
                info.flatMap(i -> i.child("version")).map(ModuleElement::text).orElse("0"),
                info.flatMap(i -> i.child("vendor"))
                        .flatMap(v -> v.attribute("name"))
                        .orElse(""),
                info.map(DescriptorReader::parameters).orElse(Map.of()),
                List.copyOf(modules));
    }

    /** The {@code <param name="…">} children; the value is an attribute or the text. */
    public static Map<String, String> parameters(ModuleElement element) {
        var parameters = new LinkedHashMap<String, String>();
        element.children("param")
                .forEach(param -> parameters.put(
                        param.required("name"), param.attribute("value").orElseGet(param::text)));
        return parameters;
    }

    private List<ModuleElement> applicable(ModuleElement root) {
        return root.children().stream()
                .filter(module -> !module.name().equals("plugin-info"))
                .filter(module -> module.name().equals("resource") || applicability.covers(module))
                .toList();
    }

    private static void refuseDoubleKeys(String pluginKey, List<ModuleElement> modules) {
        var keys = new HashSet<String>();
        for (var module : modules) {
            var key = module.attribute("key");
            if (key.isPresent() && !keys.add(key.get())) {
                throw new IllegalArgumentException(pluginKey + " has two modules with the key " + key.get());
            }
        }
    }

    private static ModuleElement parse(URL source) {
        try (var stream = source.openStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return ModuleElement.of(builder.parse(stream).getDocumentElement());
        } catch (SAXException e) {
            throw new IllegalArgumentException(source + " is not well-formed: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("cannot read " + source, e);
        }
    }
}
