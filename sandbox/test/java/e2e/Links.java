package e2e;

import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import sandbox.plugin.LoadedPlugin;

/** What a plugin that runs is linked to: the packages it is wired to, and which of its own classes are loaded. */
final class Links {

    private final ClassLoader loader;
    private final Bundle bundle;

    Links(LoadedPlugin plugin) {
        this.loader = plugin.classLoader();
        this.bundle = ((BundleReference) loader).getBundle();
    }

    /** Those it is wired to with one of these prefixes: from nowhere else could it load a class of such a package. */
    List<String> packagesOf(List<String> prefixes) {
        return packages().stream()
                .filter(name -> prefixes.stream().anyMatch(prefix -> (name + ".").startsWith(prefix + ".")))
                .toList();
    }

    /** Its own classes in packages of that prefix which are loaded by now. */
    List<String> loadedIn(String prefix) {
        return classes().stream()
                .filter(name -> name.startsWith(prefix))
                .filter(this::isLoaded)
                .toList();
    }

    /** How many packages and classes there were to look at. */
    int checked() {
        return packages().size() + classes().size();
    }

    private List<String> packages() {
        return bundle.adapt(BundleWiring.class).getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(BundleWire::getCapability)
                .map(capability -> (String) capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                .toList();
    }

    private Collection<String> classes() {
        var names = bundle.adapt(BundleWiring.class)
                .listResources("/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
        return names.stream()
                .map(name ->
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    private boolean isLoaded(String name) {
        try {
            var find = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
            find.setAccessible(true);
            return find.invoke(loader, name) != null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
