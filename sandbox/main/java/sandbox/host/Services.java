package sandbox.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.ServiceFactory;
import sandbox.osgi.Framework;

/** What a host offers under which interface, to its own features and to plugins alike. */
final class Services {

    private final Map<Class<?>, Object> offered = new ConcurrentHashMap<>();
    private final Framework framework;

    Services(Framework framework) {
        this.framework = framework;
    }

    <T> void offer(Class<T> type, T service) {
        if (offered.putIfAbsent(type, service) != null) {
            throw new IllegalStateException(type.getName() + " is offered twice");
        }
        framework.context().registerService(type, service, null);
    }

    /** A service that each plugin gets in its own form. */
    <T> void offerPerBundle(Class<T> type, ServiceFactory<T> factory) {
        framework.context().registerService(type, factory, null);
    }

    <T> T service(Class<T> type) {
        var service = offered.get(type);
        if (service == null) {
            throw new IllegalStateException("this host offers no " + type.getName());
        }
        return type.cast(service);
    }
}
