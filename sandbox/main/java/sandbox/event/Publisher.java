package sandbox.event;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the {@code @EventListener} methods whose parameter the event fits, in the order of registration and in the
 * publisher's thread, within its transaction. Events marked {@code AsynchronousPreferred} are delivered by a pool. A
 * listener that fails is logged and disturbs nobody else.
 */
public final class Publisher implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private record Listener(Object owner, Method method) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Executor pool;

    /** @param pool runs what it is given as the acting user of the thread that gives it */
    public Publisher(Executor pool) {
        this.pool = pool;
    }

    @Override
    public void publish(Object event) {
        if (event.getClass().isAnnotationPresent(AsynchronousPreferred.class)) {
            pool.execute(() -> deliver(event));
        } else {
            deliver(event);
        }
    }

    @Override
    public void register(Object listener) {
        unregister(listener);
        var methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> !method.isBridge() && annotated(method))
                .toList();
        if (methods.isEmpty()) {
            LOG.warn("{} has no public method annotated @EventListener", listener.getClass());
        }
        methods.forEach(method -> listeners.add(listener(listener, method)));
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known.owner() == listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    private void deliver(Object event) {
        for (var listener : listeners) {
            if (listener.method().getParameterTypes()[0].isInstance(event)) {
                call(listener, event);
            }
        }
    }

    private static void call(Listener listener, Object event) {
        try {
            listener.method().invoke(listener.owner(), event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", listener.method(), event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot be called", listener.method(), e);
        }
    }

    private static Listener listener(Object owner, Method method) {
        if (method.getParameterCount() != 1 || Modifier.isStatic(method.getModifiers())) {
            throw new IllegalArgumentException(method + " must be an instance method with one parameter");
        }
        method.setAccessible(true);
        return new Listener(owner, method);
    }

    /** A proxy's class overrides the annotated method without repeating the annotation. */
    private static boolean annotated(Method method) {
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            try {
                if (type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                        .isAnnotationPresent(EventListener.class)) {
                    return true;
                }
            } catch (NoSuchMethodException e) {
                return false;
            }
        }
        return false;
    }
}
