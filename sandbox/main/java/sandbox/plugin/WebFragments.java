package sandbox.plugin;

import java.util.List;
import java.util.Map;

/** Web items, sections and panels that plugins and the host hang into named places. */
public interface WebFragments {

    /**
     * An item whose conditions hold.
     *
     * @param completeKey {@code plugin.key:module}
     * @param parameters the {@code <param>} children, and {@code icon} for the address of its icon resource
     */
    record Item(
            String completeKey,
            String label,
            String description,
            String url,
            String linkId,
            String styleClass,
            Map<String, String> parameters) {}

    /** A section and its items. */
    record Section(String completeKey, String label, List<Item> items) {}

    /** A panel whose conditions hold, rendered. */
    record Panel(String completeKey, String label, String html) {}

    /** The items of a section such as {@code system.create.dialog/content}, by weight. */
    List<Item> items(String section, Map<String, Object> context);

    List<Section> sections(String location, Map<String, Object> context);

    /** The panels of a location, by weight; a panel that fails is shown as an error message and logged. */
    List<Panel> panels(String location, Map<String, Object> context);
}
