package org.aftermath.wiring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The host's services as beans, and ours offered to the host. A bean may be made before its service is there and
 * outlives the service's restart: each call goes to whatever is registered then, after waiting a while for it. Replaces
 * the hosts' own import library, which is on no public repository.
 */
final class HostServices implements AutoCloseable {

    private static final long WAIT_MILLIS = 20_000;

    private final BundleContext bundle;
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();

    HostServices() {
        this(FrameworkUtil.getBundle(HostServices.class).getBundleContext());
    }

    HostServices(BundleContext bundle) {
        this.bundle = bundle;
    }

    /** True if the host has such a service at this moment. */
    static boolean offered(String interfaceName) {
        var bundle = FrameworkUtil.getBundle(HostServices.class);
        return bundle != null && bundle.getBundleContext().getServiceReference(interfaceName) != null;
    }

    /** The version of the plugin. */
    String version() {
        return bundle.getBundle().getVersion().toString();
    }

    <T> T use(Class<T> type) {
        var tracker = new ServiceTracker<T, T>(bundle, type, null);
        tracker.open();
        open.add(tracker::close);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> method.getDeclaringClass() == Object.class
                        ? identity(proxy, method, args)
                        : call(tracker, type, method, args)));
    }

    <T, S extends T> S offer(Class<T> type, S service) {
        ServiceRegistration<T> registration = bundle.registerService(type, service, null);
        open.add(registration::unregister);
        return service;
    }

    @Override
    public void close() throws Exception {
        for (var each : open) {
            each.close();
        }
        open.clear();
    }

    private static Object call(ServiceTracker<?, ?> tracker, Class<?> type, Method method, Object[] args)
            throws Throwable {
        var service = tracker.waitForService(WAIT_MILLIS);
        if (service == null) {
            throw new IllegalStateException("The host offers no " + type.getName());
        }
        try {
            return method.invoke(service, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static Object identity(Object proxy, Method method, Object[] args) {
        return switch (method.getName()) {
            case "equals" -> proxy == args[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> proxy.getClass().getInterfaces()[0].getName() + " of the host";
        };
    }
}
