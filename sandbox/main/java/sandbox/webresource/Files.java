package sandbox.webresource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.Plugins;

/** Downloadable files by the complete key of their module and their name. */
final class Files {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "json", "application/json");

    private final Plugins plugins;

    Files(Plugins plugins) {
        this.plugins = plugins;
    }

    /** {@code <resource type="download" name location>} of a module or of the plugin's root; a name may be a folder. */
    Optional<URL> find(String completeKey, String name) {
        var parts = completeKey.split(":", 2);
        return plugins.byKey(parts[0]).flatMap(plugin -> {
            var places = parts.length == 1
                    ? plugin.modules()
                    : plugin.modules().stream()
                            .filter(module -> module.attribute("key")
                                    .filter(parts[1]::equals)
                                    .isPresent())
                            .flatMap(module -> module.children("resource").stream())
                            .toList();
            return places.stream()
                    .filter(place -> place.name().equals("resource"))
                    .filter(place ->
                            place.attribute("type").filter("download"::equals).isPresent())
                    .flatMap(place -> locate(plugin, place, name).stream())
                    .findFirst();
        });
    }

    static String read(LoadedPlugin plugin, String location) {
        var url = plugin.resource(location)
                .orElseThrow(() -> new IllegalStateException(plugin.key() + " has no file " + location));
        try (var stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String contentType(String name) {
        var known = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        var guessed = known == null ? URLConnection.guessContentTypeFromName(name) : known;
        return guessed == null ? "application/octet-stream" : guessed;
    }

    private static Optional<URL> locate(LoadedPlugin plugin, ModuleElement place, String name) {
        var declared = place.required("name");
        var location = place.attribute("location").orElse("");
        if (declared.equals(name)) {
            return plugin.resource(location);
        }
        boolean inside = declared.endsWith("/") && name.startsWith(declared) && !name.contains("..");
        return inside ? plugin.resource(location + name.substring(declared.length())) : Optional.empty();
    }
}
