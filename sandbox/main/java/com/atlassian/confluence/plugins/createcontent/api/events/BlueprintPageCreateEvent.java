package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.ModuleCompleteKey;
import java.util.Map;

/** A page was made from a blueprint; told inside the same transaction, after the page's own event. */
public class BlueprintPageCreateEvent {

    private final Page page;
    private final ContentBlueprint blueprint;
    private final ConfluenceUser creator;
    private final Map<String, Object> context;

    /** For the host. */
    public BlueprintPageCreateEvent(
            Page page, ContentBlueprint blueprint, ConfluenceUser creator, Map<String, Object> context) {
        this.page = page;
        this.blueprint = blueprint;
        this.creator = creator;
        this.context = context;
    }

    public Page getPage() {
        return page;
    }

    public ContentBlueprint getBlueprint() {
        return blueprint;
    }

    public ModuleCompleteKey getBlueprintKey() {
        return new ModuleCompleteKey(blueprint.getModuleCompleteKey());
    }

    public Map<String, Object> getContext() {
        return context;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }
}
