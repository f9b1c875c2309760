package sandbox.spring;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.AbstractXmlApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The application context of one bundle, made of every {@code META-INF/spring/*.xml} it holds. */
public final class PluginContext extends AbstractXmlApplicationContext {

    private static final List<String> BLUEPRINT = List.of(
            "http://www.eclipse.org/gemini/blueprint/schema/blueprint", "http://www.springframework.org/schema/osgi");

    private final Bundle bundle;

    private PluginContext(Bundle bundle) {
        this.bundle = bundle;
        setClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        setDisplayName("context of " + bundle.getSymbolicName());
    }

    /** True if the bundle brings a context: a manifest header or an XML file says so. */
    public static boolean isWantedBy(Bundle bundle) {
        return bundle.getHeaders().get("Spring-Context") != null
                || bundle.findEntries("META-INF/spring", "*.xml", false) != null;
    }

    /** Creates every bean; whatever fails is thrown and leaves nothing behind. */
    public static PluginContext open(Bundle bundle) {
        var context = new PluginContext(bundle);
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(context.getClassLoader());
        try {
            context.refresh();
            return context;
        } catch (RuntimeException | LinkageError e) {
            closeAfter(e, context);
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A context that failed early cannot even be closed; what it failed on must be told all the same. */
    private static void closeAfter(Throwable failure, PluginContext context) {
        try {
            context.close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    protected Resource[] getConfigResources() {
        // Null while the super constructor runs.
        return bundle == null
                ? null
                : BundleResources.find(bundle, "META-INF/spring/*.xml").toArray(new Resource[0]);
    }

    @Override
    protected ResourcePatternResolver getResourcePatternResolver() {
        return new LateResources();
    }

    @Override
    protected void initBeanDefinitionReader(XmlBeanDefinitionReader reader) {
        var host = PluginContext.class.getClassLoader();
        var blueprint = new BlueprintNamespace(bundle);
        blueprint.init();
        var others = new DefaultNamespaceHandlerResolver(host);
        reader.setNamespaceHandlerResolver(uri -> BLUEPRINT.contains(uri) ? blueprint : others.resolve(uri));
        reader.setEntityResolver(new DelegatingEntityResolver(host));
        // The blueprint schema lies on a server that a build or a test may not reach.
        reader.setValidating(false);
        reader.setNamespaceAware(true);
    }

    /** Asked for by the super constructor, before the bundle is known. */
    private final class LateResources implements ResourcePatternResolver {

        @Override
        public Resource[] getResources(String pattern) throws java.io.IOException {
            return new BundleResources(PluginContext.this, bundle).getResources(pattern);
        }

        @Override
        public Resource getResource(String location) {
            return PluginContext.this.getResource(location);
        }

        @Override
        public ClassLoader getClassLoader() {
            return PluginContext.this.getClassLoader();
        }
    }
}
