package sandbox.spring;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;

/** {@code <osgi:reference>} and {@code <osgi:service>} of Gemini Blueprint, as far as plugins use them. */
final class BlueprintNamespace extends NamespaceHandlerSupport {

    private final Bundle bundle;

    BlueprintNamespace(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", this::reference);
        registerBeanDefinitionParser("service", this::service);
    }

    private BeanDefinition reference(Element element, ParserContext context) {
        var type = load(interfaces(element).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("osgi:reference without an interface")));
        boolean optional = element.getAttribute("availability").equals("optional")
                || element.getAttribute("cardinality").startsWith("0");
        var definition = BeanDefinitionBuilder.rootBeanDefinition(ServiceReferenceBean.class)
                .addConstructorArgValue(bundle)
                .addConstructorArgValue(type)
                .addConstructorArgValue(!optional)
                .getBeanDefinition();
        // So that autowiring by type knows what the factory makes without asking it.
        definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, type);
        return register(element.getAttribute("id"), definition, context);
    }

    private BeanDefinition service(Element element, ParserContext context) {
        var definition = BeanDefinitionBuilder.rootBeanDefinition(ServiceExportBean.class)
                .addConstructorArgValue(bundle)
                .addConstructorArgValue(element.getAttribute("ref"))
                .addConstructorArgValue(interfaces(element))
                .getBeanDefinition();
        return register(element.getAttribute("id"), definition, context);
    }

    private static BeanDefinition register(String id, BeanDefinition definition, ParserContext context) {
        var name = id.isEmpty() ? context.getReaderContext().generateBeanName(definition) : id;
        context.getRegistry().registerBeanDefinition(name, definition);
        return definition;
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(bundle.getSymbolicName() + " does not import " + name, e);
        }
    }

    private static List<String> interfaces(Element element) {
        var names = new ArrayList<String>();
        if (element.hasAttribute("interface")) {
            names.add(element.getAttribute("interface"));
        }
        var values = element.getElementsByTagNameNS("*", "value");
        for (int i = 0; i < values.getLength(); i++) {
            names.add(values.item(i).getTextContent().strip());
        }
        return names;
    }
}
