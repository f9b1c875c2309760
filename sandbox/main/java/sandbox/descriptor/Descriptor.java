package sandbox.descriptor;

import java.util.List;
import java.util.Map;
import sandbox.plugin.ModuleElement;

/**
 * A plugin descriptor, reduced to what applies to one host.
 *
 * @param parameters the {@code <param>} children of {@code <plugin-info>}
 * @param modules every module element and root resource, in document order, fragments last
 */
public record Descriptor(
        String key,
        String name,
        String version,
        String vendor,
        Map<String, String> parameters,
        List<ModuleElement> modules) {}
