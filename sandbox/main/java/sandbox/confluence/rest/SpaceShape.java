package sandbox.confluence.rest;

import java.util.Map;
import java.util.function.LongFunction;
import sandbox.confluence.content.StoredSpace;

/** A space in answers. */
final class SpaceShape {

    private final Addresses addresses;

    SpaceShape(Addresses addresses) {
        this.addresses = addresses;
    }

    /** @param page writes a page out by its id */
    Map<String, Object> of(StoredSpace space, Expand expand, LongFunction<Object> page) {
        String path = "/rest/api/space/" + Addresses.encode(space.key());
        return Json.object()
                .put("id", space.id())
                .put("key", space.key())
                .put("name", space.name())
                .put("status", "current")
                .put("type", "global")
                .expandable("metadata", "")
                .expandable("icon", "")
                .part(expand, "description", "", () -> description(space))
                .expandable("retentionPolicy", "")
                .part(
                        expand,
                        "homepage",
                        "/rest/api/content/" + space.homePageId(),
                        () -> page.apply(space.homePageId()))
                .link("webui", "/display/" + space.key())
                .link("self", addresses.self(path))
                .map();
    }

    private static Map<String, Object> description(StoredSpace space) {
        return Json.object()
                .put(
                        "plain",
                        Json.object()
                                .put("value", space.description())
                                .put("representation", "plain")
                                .map())
                .map();
    }
}
