package sandbox.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** What a host offers under which interface. */
final class Services {

    private final Map<Class<?>, Object> offered = new ConcurrentHashMap<>();

    <T> void offer(Class<T> type, T service) {
        if (offered.putIfAbsent(type, service) != null) {
            throw new IllegalStateException(type.getName() + " is offered twice");
        }
    }

    <T> T service(Class<T> type) {
        var service = offered.get(type);
        if (service == null) {
            throw new IllegalStateException("this host offers no " + type.getName());
        }
        return type.cast(service);
    }

    void forEach(BiConsumer<Class<?>, Object> action) {
        offered.forEach(action);
    }
}
