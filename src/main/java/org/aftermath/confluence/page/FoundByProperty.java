package org.aftermath.confluence.page;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.JsonString;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import java.util.Map;
import java.util.Optional;
import org.aftermath.host.wire.Json;

/**
 * The content property {@code aftermath} of a page, which Confluence indexes by the schema in the descriptor, so that CQL
 * finds {@code content.property[aftermath].status}. Writes only what is not so yet. Whoever may not edit the page leaves
 * it as it is: the next who may puts it right.
 */
public final class FoundByProperty implements ConfluenceLabels.Property {

    private static final String KEY = "aftermath";

    private final ContentPropertyService properties;

    public FoundByProperty(ContentPropertyService properties) {
        this.properties = properties;
    }

    @Override
    public void keep(long pageId, Map<String, Object> wanted) {
        var known = known(pageId);
        if (known.isPresent() && wanted.isEmpty()) {
            remove(known.get());
        } else if (known.isPresent()) {
            change(known.get(), Json.write(wanted));
        } else if (!wanted.isEmpty()) {
            create(pageId, Json.write(wanted));
        }
    }

    private Optional<JsonContentProperty> known(long pageId) {
        return properties
                .find(new Expansion("version"), new Expansion("content"))
                .withContentId(ContentId.of(pageId))
                .withPropertyKey(KEY)
                .fetchMany(new SimplePageRequest(0, 1))
                .getResults()
                .stream()
                .findFirst();
    }

    private void remove(JsonContentProperty known) {
        if (properties.validator().validateDelete(known).isSuccessful()) {
            properties.delete(known);
        }
    }

    private void change(JsonContentProperty known, String wanted) {
        if (says(known, wanted)) {
            return;
        }
        var changed = JsonContentProperty.builder(known)
                .value(new JsonString(wanted))
                .version(known.getVersion().nextBuilder().build())
                .build();
        if (properties.validator().validateUpdate(changed).isSuccessful()) {
            properties.update(changed);
        }
    }

    private void create(long pageId, String wanted) {
        var made = JsonContentProperty.builder()
                .content(Content.builder().id(ContentId.of(pageId)).build())
                .key(KEY)
                .value(new JsonString(wanted))
                .build();
        if (properties.validator().validateCreate(made).isSuccessful()) {
            properties.create(made);
        }
    }

    /** The host may keep the same in other spaces and another order. */
    private static boolean says(JsonContentProperty known, String wanted) {
        return Json.read(known.getValue().getValue()).equals(Json.read(wanted));
    }
}
