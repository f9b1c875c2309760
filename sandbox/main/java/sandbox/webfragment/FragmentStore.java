package sandbox.webfragment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.WebFragments;

/** The fragments of every enabled plugin. */
public final class FragmentStore implements WebFragments {

    private static final Logger LOG = LoggerFactory.getLogger(FragmentStore.class);

    private final List<Fragment> items = new CopyOnWriteArrayList<>();
    private final List<Fragment> sections = new CopyOnWriteArrayList<>();
    private final List<WebPanel> panels = new CopyOnWriteArrayList<>();
    private final Fragment.Tools tools;

    public FragmentStore(sandbox.text.Texts texts, sandbox.template.PluginTemplates templates, String contextPath) {
        this.tools = new Fragment.Tools(texts, templates, contextPath);
    }

    /** The module types {@code web-item}, {@code web-section} and {@code web-panel}. */
    public List<ModuleType> moduleTypes() {
        return List.of(new FragmentType("web-item", items), new FragmentType("web-section", sections), new PanelType());
    }

    @Override
    public List<Item> items(String section, Map<String, Object> context) {
        return items.stream()
                .filter(item -> item.module().required("section").equals(section))
                .filter(item -> item.shown(context))
                .sorted(Comparator.comparingInt(Fragment::weight))
                .flatMap(item -> render(item, context).stream())
                .toList();
    }

    @Override
    public List<Section> sections(String location, Map<String, Object> context) {
        return sections.stream()
                .filter(section -> section.module().required("location").equals(location))
                .filter(section -> section.shown(context))
                .sorted(Comparator.comparingInt(Fragment::weight))
                .map(section -> new Section(
                        section.completeKey(),
                        section.label(section.values(context)),
                        items(location + "/" + section.module().key(), context)))
                .toList();
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return panels.stream()
                .filter(panel -> panel.fragment().module().required("location").equals(location))
                .filter(panel -> panel.fragment().shown(context))
                .sorted(Comparator.comparingInt(panel -> panel.fragment().weight()))
                .map(panel -> render(panel, context))
                .toList();
    }

    /** An item that fails is left out: a page is worth more than a link. */
    private static Optional<Item> render(Fragment item, Map<String, Object> context) {
        try {
            return Optional.of(WebItem.render(item, context));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("web item {} failed", item.completeKey(), e);
            return Optional.empty();
        }
    }

    private Panel render(WebPanel panel, Map<String, Object> context) {
        var fragment = panel.fragment();
        try {
            var values = fragment.values(context);
            return new Panel(fragment.completeKey(), fragment.label(values), panel.html(values));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("web panel {} failed", fragment.completeKey(), e);
            var text = sandbox.template.Escaping.escape(
                    tools.texts().text("sandbox.panel.failed", fragment.completeKey()));
            return new Panel(
                    fragment.completeKey(), "", "<div class=\"aui-message aui-message-error\">" + text + "</div>");
        }
    }

    private final class FragmentType implements ModuleType {

        private final String element;
        private final List<Fragment> fragments;

        FragmentType(String element, List<Fragment> fragments) {
            this.element = element;
            this.fragments = fragments;
        }

        @Override
        public String element() {
            return element;
        }

        @Override
        public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
            var fragment = new Fragment(module, plugin, tools);
            fragments.add(fragment);
            return () -> fragments.remove(fragment);
        }
    }

    private final class PanelType implements ModuleType {

        @Override
        public String element() {
            return "web-panel";
        }

        @Override
        public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
            var panel = WebPanel.of(new Fragment(module, plugin, tools));
            panels.add(panel);
            return () -> panels.remove(panel);
        }
    }
}
