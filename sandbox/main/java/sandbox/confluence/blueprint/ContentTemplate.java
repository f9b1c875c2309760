package sandbox.confluence.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;

/**
 * A {@code content-template} module: storage format with variables, and who completes them.
 *
 * @param provider completes the variables, if the descriptor names one
 */
record ContentTemplate(String completeKey, URL location, Optional<ContextProvider> provider) {

    static ContentTemplate of(ModuleElement module, LoadedPlugin plugin) {
        String location = module.children("resource").stream()
                .filter(resource ->
                        resource.attribute("name").filter("template"::equals).isPresent())
                .map(resource -> resource.required("location"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "content-template " + module.key() + " has no resource named template"));
        URL url = plugin.resource(location).orElseThrow(() -> new IllegalArgumentException("no resource " + location));
        return new ContentTemplate(
                plugin.complete(module.key()),
                url,
                module.child("context-provider").map(element -> provider(element, plugin)));
    }

    String text() {
        try (InputStream stream = location.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> completed(Map<String, Object> context) {
        return provider.map(one -> one.getContextMap(context)).orElse(context);
    }

    private static ContextProvider provider(ModuleElement element, LoadedPlugin plugin) {
        ContextProvider provider = plugin.create(element.required("class"), ContextProvider.class);
        provider.init(element.children("param").stream()
                .collect(Collectors.toMap(param -> param.required("name"), param -> param.attribute("value")
                        .orElseGet(param::text))));
        return provider;
    }
}
