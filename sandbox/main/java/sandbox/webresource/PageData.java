package sandbox.webresource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;

/** A {@code <data>} child: what a script claims by {@code WRM.data.claim("plugin:module.key")}. */
record PageData(String key, WebResourceDataProvider provider) {

    static List<PageData> of(ModuleElement module, LoadedPlugin plugin) {
        return module.children("data").stream()
                .map(data -> new PageData(
                        plugin.complete(module.key()) + "." + data.key(),
                        plugin.create(data.required("class"), WebResourceDataProvider.class)))
                .toList();
    }

    String json() {
        var writer = new StringWriter();
        try {
            provider.get().write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }
}
