package sandbox.webfragment;

import com.atlassian.plugin.web.Condition;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.descriptor.DescriptorReader;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;

/** Reads {@code <condition>} and {@code <conditions type="AND|OR">} children into one predicate. */
public final class Conditions {

    private static final Logger LOG = LoggerFactory.getLogger(Conditions.class);

    private Conditions() {}

    /** All direct children must hold; a condition that throws does not hold. */
    public static Predicate<Map<String, Object>> of(ModuleElement module, LoadedPlugin plugin) {
        return join(module, plugin, true);
    }

    private static Predicate<Map<String, Object>> join(ModuleElement parent, LoadedPlugin plugin, boolean all) {
        List<Predicate<Map<String, Object>>> parts = parent.children().stream()
                .filter(child ->
                        child.name().equals("condition") || child.name().equals("conditions"))
                .map(child -> part(child, plugin))
                .toList();
        return context -> all
                ? parts.stream().allMatch(part -> part.test(context))
                : parts.isEmpty() || parts.stream().anyMatch(part -> part.test(context));
    }

    private static Predicate<Map<String, Object>> part(ModuleElement element, LoadedPlugin plugin) {
        if (element.name().equals("conditions")) {
            boolean all = !element.attribute("type").orElse("AND").equalsIgnoreCase("OR");
            return inverted(element, join(element, plugin, all));
        }
        var condition = plugin.create(element.required("class"), Condition.class);
        condition.init(DescriptorReader.parameters(element));
        return inverted(element, context -> holds(condition, context));
    }

    private static Predicate<Map<String, Object>> inverted(
            ModuleElement element, Predicate<Map<String, Object>> predicate) {
        return element.attribute("invert").map(Boolean::parseBoolean).orElse(false) ? predicate.negate() : predicate;
    }

    private static boolean holds(Condition condition, Map<String, Object> context) {
        try {
            return condition.shouldDisplay(context);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("condition {} failed", condition.getClass().getName(), e);
            return false;
        }
    }
}
