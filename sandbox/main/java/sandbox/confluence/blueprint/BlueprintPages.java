package sandbox.confluence.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Draft;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.PageChanges;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.Store;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.entity.Entities;
import sandbox.confluence.people.Person;
import sandbox.host.Host;

/** Makes pages from blueprints. */
public final class BlueprintPages {

    private static final String TITLE = "ContentPageTitle";

    /**
     * What the dialog sends.
     *
     * @param blueprint the module's complete key or the blueprint's id
     * @param parentId 0 for the blueprint's own place
     * @param context what the wizard asked
     */
    public record Wish(String spaceKey, String blueprint, String title, long parentId, Map<String, Object> context) {}

    private final Host host;
    private final Blueprints blueprints;
    private final Store store;
    private final Desk desk;
    private final PageChanges changes;
    private final Entities entities;
    private final IndexPages indexes;

    public BlueprintPages(
            Host host, Blueprints blueprints, Store store, Desk desk, PageChanges changes, Entities entities) {
        this.host = host;
        this.blueprints = blueprints;
        this.store = store;
        this.desk = desk;
        this.changes = changes;
        this.entities = entities;
        this.indexes = new IndexPages(host, blueprints, store, changes);
    }

    /** Fails with a message for people if the title is taken or missing, or the space cannot be written. */
    public Content create(Wish wish) {
        Blueprint blueprint = blueprints.find(wish.blueprint()).orElseThrow(() -> desk.faults()
                .invalid("sandbox.confluence.fault.no.blueprint", wish.blueprint()));
        StoredSpace space = desk.space(wish.spaceKey(), Right.EDIT);
        if (wish.parentId() != 0) {
            desk.page(wish.parentId());
        }
        Map<String, Object> context = given(wish, blueprint, space);
        ContentTemplate template = blueprint
                .template((String) context.get("contentTemplateKey"))
                .flatMap(blueprints::template)
                .orElseThrow(() -> desk.faults().invalid("sandbox.confluence.fault.no.template", wish.blueprint()));
        Map<String, Object> completed = template.completed(context);
        String body = new TemplateText(completed, host.texts()::text).fill(template.text());
        return store.database().inTransaction(() -> page(wish, blueprint, space, completed, body));
    }

    private Content page(Wish wish, Blueprint blueprint, StoredSpace space, Map<String, Object> context, String body) {
        String title = String.valueOf(context.getOrDefault(TITLE, wish.title()));
        long parent = wish.parentId() == 0 ? indexes.of(blueprint, space) : wish.parentId();
        Content page =
                changes.create(Draft.of(space.key(), parent, title, body.strip()), created -> labels(blueprint, context)
                        .forEach(label -> store.labels().add(created.id(), label)));
        tell(page, blueprint, context);
        return page;
    }

    private static Map<String, Object> given(Wish wish, Blueprint blueprint, StoredSpace space) {
        Map<String, Object> context = new LinkedHashMap<>(wish.context());
        context.put(TITLE, wish.title());
        context.putIfAbsent("title", wish.title());
        context.put("spaceKey", space.key());
        context.put("blueprintId", blueprint.id());
        context.put("blueprintModuleKey", blueprint.completeKey());
        if (context.get("contentTemplateKey") != null) {
            context.put("contentTemplateKey", context.get("contentTemplateKey").toString());
        }
        return context;
    }

    private static List<String> labels(Blueprint blueprint, Map<String, Object> context) {
        List<String> labels = new ArrayList<>();
        if (Labels.isValid(blueprint.indexKey())) {
            labels.add(Labels.normal(blueprint.indexKey()));
        }
        Arrays.stream(String.valueOf(context.getOrDefault("labelsString", "")).split("[,\\s]+"))
                .filter(Labels::isValid)
                .map(Labels::normal)
                .forEach(labels::add);
        return labels;
    }

    private void tell(Content page, Blueprint blueprint, Map<String, Object> context) {
        ContentBlueprint told = new ContentBlueprint();
        told.setModuleCompleteKey(blueprint.completeKey());
        Person creator = host.accounts().current().map(Person::new).orElse(null);
        host.publish(new BlueprintPageCreateEvent(entities.page(page), told, creator, context));
    }
}
