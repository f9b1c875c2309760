package sandbox.webfragment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import sandbox.plugin.ModuleElement;

/** A {@code <web-panel>}: a class, or a view that is a Velocity template or stands as it is. */
record WebPanel(Fragment fragment, Function<Map<String, Object>, String> view) {

    static WebPanel of(Fragment fragment) {
        var type = fragment.module().attribute("class");
        if (type.isPresent()) {
            var panel = fragment.plugin().create(type.get(), com.atlassian.plugin.web.api.model.WebPanel.class);
            return new WebPanel(fragment, panel::getHtml);
        }
        var resource = fragment.module().children("resource").stream()
                .filter(child -> child.attribute("name").orElse("").equals("view"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        fragment.completeKey() + " has neither a class nor a resource named view"));
        return new WebPanel(fragment, view(fragment, resource));
    }

    String html(Map<String, Object> values) {
        return view.apply(values);
    }

    private static Function<Map<String, Object>, String> view(Fragment fragment, ModuleElement resource) {
        boolean velocity = resource.attribute("type").orElse("static").equals("velocity");
        var location = resource.attribute("location");
        var plugin = fragment.plugin();
        var templates = fragment.tools().templates();
        if (location.isEmpty()) {
            return velocity
                    ? values -> templates.renderText(plugin, resource.text(), values)
                    : values -> resource.text();
        }
        return velocity
                ? values -> templates.render(plugin, location.get(), values)
                : values -> read(fragment, location.get());
    }

    private static String read(Fragment fragment, String location) {
        var url = fragment.plugin()
                .resource(location)
                .orElseThrow(() -> new IllegalStateException(fragment.completeKey() + " has no file " + location));
        try (var stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
