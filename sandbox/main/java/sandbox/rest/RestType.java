package sandbox.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.host.Quietly;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** {@code <rest path version>}: the resources and providers of the named packages, as one application. */
public record RestType(RestServlet servlet) implements ModuleType {

    private static final Logger LOG = LoggerFactory.getLogger(RestType.class);

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        var classes = scan(module, plugin);
        var resources = classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
        if (resources.isEmpty()) {
            throw new IllegalStateException(
                    "no class with @Path in the packages of <rest key=\"" + module.key() + "\">");
        }
        var providers = classes.stream()
                .filter(type -> type.isAnnotationPresent(Provider.class))
                .map(type -> plugin.create(type.getName()))
                .toList();
        var application = RestApplication.ofPlugin(
                plugin.classLoader(), resources, providers, type -> plugin.create(type.getName()), servlet.errors());
        return mount(module, application);
    }

    private AutoCloseable mount(ModuleElement module, RestApplication application) {
        var path = "/rest" + (module.required("path").startsWith("/") ? "" : "/") + module.required("path");
        var version = module.required("version");
        if (version.equals("none")) {
            return servlet.add(path, application);
        }
        var exact = servlet.add(path + "/" + version, application);
        var latest = servlet.addIfAbsent(path + "/latest", application);
        return () -> {
            Quietly.close(latest);
            Quietly.close(exact);
        };
    }

    private static Collection<Class<?>> scan(ModuleElement module, LoadedPlugin plugin) {
        var packages =
                module.children("package").stream().map(ModuleElement::text).toList();
        var found = new ArrayList<Class<?>>();
        for (var name : packages.isEmpty() ? List.of("") : packages) {
            plugin.resources("/" + name.replace('.', '/'), "*.class").forEach(url -> load(url, plugin, found));
        }
        return found;
    }

    private static void load(URL url, LoadedPlugin plugin, Collection<Class<?>> found) {
        var path = url.getPath();
        var name = path.substring(1, path.length() - ".class".length()).replace('/', '.');
        try {
            found.add(plugin.classLoader().loadClass(name));
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.debug("{} is not looked at, because it needs what is not here: {}", name, e.toString());
        }
    }
}
