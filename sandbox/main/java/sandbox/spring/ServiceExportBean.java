package sandbox.spring;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.util.ClassUtils;

/** {@code <osgi:service>}: offers a bean to other bundles while the context lives. */
final class ServiceExportBean implements SmartInitializingSingleton, BeanFactoryAware, DisposableBean {

    private final Bundle bundle;
    private final String beanName;
    private final List<String> interfaces;
    private BeanFactory beans;
    private ServiceRegistration<?> registration;

    /** @param interfaces empty: all that the bean implements */
    ServiceExportBean(Bundle bundle, String beanName, List<String> interfaces) {
        this.bundle = bundle;
        this.beanName = beanName;
        this.interfaces = interfaces;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = beanFactory;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var bean = beans.getBean(beanName);
        var names = new ArrayList<>(interfaces);
        if (names.isEmpty()) {
            ClassUtils.getAllInterfacesAsSet(bean).forEach(type -> names.add(type.getName()));
        }
        var properties = new Hashtable<String, Object>();
        properties.put("org.eclipse.gemini.blueprint.bean.name", beanName);
        registration = bundle.getBundleContext().registerService(names.toArray(new String[0]), bean, properties);
    }

    @Override
    public void destroy() {
        if (registration != null) {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                // The bundle stopped first and took its services along.
                registration = null;
            }
        }
    }
}
