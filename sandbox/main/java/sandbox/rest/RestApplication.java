package sandbox.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import sandbox.http.ErrorAnswers;

/** One Jersey application; started by its first request, so that a host with many modules starts fast. */
public final class RestApplication {

    private static final long LAST_REQUEST_SECONDS = 15;

    private final ResourceConfig config;
    private final ClassLoader loader;
    /** Requests share it; whoever closes waits for them. */
    private final ReadWriteLock requests = new ReentrantReadWriteLock();

    private ServletContainer container;
    private boolean closed;

    private RestApplication(ResourceConfig config, ClassLoader loader) {
        this.config = config;
        this.loader = loader;
    }

    /** Resources that the host made itself. */
    static RestApplication ofHost(Collection<?> resources, ErrorAnswers errors) {
        var loader = RestApplication.class.getClassLoader();
        var config = common(loader, errors);
        var creations = new LinkedHashMap<Class<?>, Supplier<?>>();
        resources.forEach(resource -> creations.put(resource.getClass(), () -> resource));
        bind(config, creations);
        return new RestApplication(config, loader);
    }

    /**
     * Resources and providers of a plugin.
     *
     * @param create makes a resource for each request, with the plugin's beans
     */
    public static RestApplication ofPlugin(
            ClassLoader loader,
            Collection<Class<?>> resources,
            Collection<?> providers,
            Function<Class<?>, Object> create,
            ErrorAnswers errors) {
        var config = common(loader, errors);
        var creations = new LinkedHashMap<Class<?>, Supplier<?>>();
        resources.forEach(type -> creations.put(type, () -> create.apply(type)));
        bind(config, creations);
        providers.forEach(config::register);
        return new RestApplication(config, loader);
    }

    void service(ServletContext context, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        requests.readLock().lock();
        try {
            var running = container(context);
            if (running.isPresent()) {
                running.get().service(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } finally {
            requests.readLock().unlock();
            thread.setContextClassLoader(before);
        }
    }

    void close() {
        try {
            var last = requests.writeLock().tryLock(LAST_REQUEST_SECONDS, TimeUnit.SECONDS);
            destroy();
            if (last) {
                requests.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void destroy() {
        closed = true;
        if (container != null) {
            container.destroy();
            container = null;
        }
    }

    /** Empty once it is closed: a request that comes too late must not start it again. */
    private synchronized Optional<ServletContainer> container(ServletContext context) throws ServletException {
        if (container == null && !closed) {
            var created = new ServletContainer(config);
            created.init(new Config(context));
            container = created;
        }
        return Optional.ofNullable(container);
    }

    private static ResourceConfig common(ClassLoader loader, ErrorAnswers errors) {
        var config = new ResourceConfig();
        config.setClassLoader(loader);
        config.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new HostJson());
        config.register(AccessCheck.class);
        config.register(OriginCheck.class);
        ErrorMappers.all(errors).forEach(config::register);
        return config;
    }

    /** One binder for all: of several binders of one class Jersey would keep the first. */
    private static void bind(ResourceConfig config, Map<Class<?>, Supplier<?>> creations) {
        creations.keySet().forEach(config::register);
        config.register(new AbstractBinder() {
            @Override
            protected void configure() {
                creations.forEach(
                        (type, creation) -> bindFactory(factory(creation)).to((Type) type));
            }
        });
    }

    private static Factory<Object> factory(Supplier<?> creation) {
        return new Factory<>() {
            @Override
            public Object provide() {
                return creation.get();
            }

            @Override
            public void dispose(Object instance) {}
        };
    }

    private record Config(ServletContext context) implements ServletConfig {

        @Override
        public String getServletName() {
            return "rest";
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
