package sandbox.confluence.blueprint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;
import sandbox.plugin.ModuleTypes;

/** The blueprints and templates of all plugins. */
public final class Blueprints {

    private final Map<String, Blueprint> blueprints = new ConcurrentHashMap<>();
    private final Map<String, ContentTemplate> templates = new ConcurrentHashMap<>();

    /** Teaches the host the module types. */
    public void addTypes(ModuleTypes types) {
        types.add(new Type("blueprint") {
            @Override
            public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
                Blueprint blueprint = Blueprint.of(module, plugin);
                blueprints.put(blueprint.completeKey(), blueprint);
                return () -> blueprints.remove(blueprint.completeKey());
            }
        });
        types.add(new Type("content-template") {
            @Override
            public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
                ContentTemplate template = ContentTemplate.of(module, plugin);
                templates.put(template.completeKey(), template);
                return () -> templates.remove(template.completeKey());
            }
        });
    }

    /** By the module's complete key or by the blueprint's id. */
    public Optional<Blueprint> find(String keyOrId) {
        return Optional.ofNullable(blueprints.get(keyOrId)).or(() -> blueprints.values().stream()
                .filter(blueprint -> blueprint.id().toString().equals(keyOrId))
                .findFirst());
    }

    Optional<ContentTemplate> template(String completeKey) {
        return Optional.ofNullable(templates.get(completeKey));
    }

    /** A module type with a fixed element name. */
    private abstract static class Type implements ModuleType {

        private final String element;

        Type(String element) {
            this.element = element;
        }

        @Override
        public String element() {
            return element;
        }
    }
}
