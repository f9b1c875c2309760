package sandbox.spring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceException;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;

/** {@code <osgi:reference>}: a proxy that always calls the service that is registered now. */
final class ServiceReferenceBean implements FactoryBean<Object>, InitializingBean, DisposableBean, InvocationHandler {

    private static final long WAIT_MILLIS = 5000;

    private final Bundle bundle;
    private final Class<?> type;
    private final boolean mandatory;
    private final ServiceTracker<Object, Object> tracker;

    ServiceReferenceBean(Bundle bundle, Class<?> type, boolean mandatory) {
        this.bundle = bundle;
        this.type = type;
        this.mandatory = mandatory;
        this.tracker = new ServiceTracker<>(bundle.getBundleContext(), type.getName(), null);
    }

    @Override
    public void afterPropertiesSet() {
        tracker.open();
        if (mandatory && tracker.getService() == null) {
            throw new IllegalStateException(
                    bundle.getSymbolicName() + " needs the service " + type.getName() + ", which nobody offers here");
        }
    }

    @Override
    public Object getObject() {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
    }

    @Override
    public Class<?> getObjectType() {
        return type;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        var service = tracker.getService() == null ? tracker.waitForService(WAIT_MILLIS) : tracker.getService();
        if (service == null) {
            throw new ServiceException("nobody offers " + type.getName(), ServiceException.UNREGISTERED);
        }
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void destroy() {
        tracker.close();
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "service " + type.getName();
        };
    }
}
