package sandbox.confluence.blueprint;

import java.util.Locale;
import java.util.Map;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Draft;
import sandbox.confluence.content.PageChanges;
import sandbox.confluence.content.Store;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.storage.Storage;
import sandbox.host.Host;

/** The page of a space that lists, and stands above, all pages of one blueprint. */
final class IndexPages {

    private final Host host;
    private final Blueprints blueprints;
    private final Store store;
    private final PageChanges changes;

    IndexPages(Host host, Blueprints blueprints, Store store, PageChanges changes) {
        this.host = host;
        this.blueprints = blueprints;
        this.store = store;
        this.changes = changes;
    }

    /** Its id; it is made if it is missing. The home page's if the blueprint wants none. */
    long of(Blueprint blueprint, StoredSpace space) {
        if (blueprint.indexTitleKey().isEmpty() || blueprint.indexKey().isEmpty()) {
            return space.homePageId();
        }
        String title = host.texts().text(Locale.ENGLISH, blueprint.indexTitleKey());
        return store.contents().findPage(space.key(), title).map(Content::id).orElseGet(() -> changes.create(
                        Draft.of(space.key(), space.homePageId(), title, body(blueprint)),
                        page -> store.labels().add(page.id(), "blueprint-index-page"))
                .id());
    }

    private String body(Blueprint blueprint) {
        return blueprints
                .template(blueprint.indexTemplate())
                .map(template -> new TemplateText(template.completed(Map.of()), host.texts()::text)
                        .fill(template.text())
                        .strip())
                .orElseGet(() -> byLabel(blueprint.indexKey()));
    }

    private static String byLabel(String label) {
        return "<ac:structured-macro ac:name=\"contentbylabel\"><ac:parameter ac:name=\"labels\">"
                + Storage.escape(label) + "</ac:parameter></ac:structured-macro>";
    }
}
