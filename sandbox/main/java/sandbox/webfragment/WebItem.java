package sandbox.webfragment;

import java.util.LinkedHashMap;
import java.util.Map;
import sandbox.descriptor.DescriptorReader;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.WebFragments.Item;

/** Turns a {@code <web-item>} into what a page shows. */
final class WebItem {

    private WebItem() {}

    static Item render(Fragment item, Map<String, Object> context) {
        var module = item.module();
        var values = item.values(context);
        var link = module.child("link");
        return new Item(
                item.completeKey(),
                item.label(values),
                module.child("description")
                        .or(() -> module.child("tooltip"))
                        .map(element -> item.text(element, values))
                        .orElse(""),
                link.map(element -> url(item, element, values)).orElse(""),
                link.flatMap(element -> element.attribute("linkId")).orElse(""),
                module.child("styleClass").map(ModuleElement::text).orElse(""),
                parameters(item, values));
    }

    private static String url(Fragment item, ModuleElement link, Map<String, Object> values) {
        var url = item.velocity(link.text(), values);
        boolean absolute = link.attribute("absolute").map(Boolean::parseBoolean).orElse(false);
        return absolute || !url.startsWith("/") ? url : item.tools().contextPath() + url;
    }

    private static Map<String, String> parameters(Fragment item, Map<String, Object> values) {
        var parameters = new LinkedHashMap<String, String>();
        DescriptorReader.parameters(item.module())
                .forEach((name, value) -> parameters.put(name, item.velocity(value, values)));
        item.module().children("resource").stream()
                .filter(resource -> resource.attribute("name").orElse("").equals("icon"))
                .findFirst()
                .ifPresent(icon -> parameters.putIfAbsent(
                        "icon", item.tools().contextPath() + "/download/resources/" + item.completeKey() + "/icon"));
        return parameters;
    }
}
