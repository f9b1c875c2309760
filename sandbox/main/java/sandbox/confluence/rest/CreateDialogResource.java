package sandbox.confluence.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sandbox.confluence.blueprint.Blueprint;
import sandbox.confluence.blueprint.BlueprintPages;
import sandbox.confluence.blueprint.BlueprintPages.Wish;
import sandbox.confluence.blueprint.Blueprints;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Desk;
import sandbox.host.Host;
import sandbox.plugin.WebFragments.Item;

/** {@code /rest/create-dialog/1.0}: what the Create dialog lists and what it does in the end. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CreateDialogResource {

    private static final String SECTION = "system.create.dialog/content";

    /** The dialog's wish; either of blueprint id and module key names the blueprint. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Body(
            @JsonProperty("spaceKey") String spaceKey,
            @JsonProperty("contentBlueprintId") String contentBlueprintId,
            @JsonProperty("moduleCompleteKey") String moduleCompleteKey,
            @JsonProperty("title") String title,
            @JsonProperty("parentPageId") Long parentPageId,
            @JsonProperty("context") Map<String, Object> context) {}

    private final Host host;
    private final Desk desk;
    private final Blueprints blueprints;
    private final BlueprintPages pages;
    private final Addresses addresses;

    public CreateDialogResource(
            Host host, Desk desk, Blueprints blueprints, BlueprintPages pages, Addresses addresses) {
        this.host = host;
        this.desk = desk;
        this.blueprints = blueprints;
        this.pages = pages;
        this.addresses = addresses;
    }

    /** The entries of the dialog, by weight. */
    @GET
    @Path("blueprints/web-items")
    public List<Map<String, Object>> items(@QueryParam("spaceKey") String spaceKey) {
        Map<String, Object> context = new HashMap<>();
        Optional.ofNullable(spaceKey).filter(key -> !key.isEmpty()).ifPresent(key -> context.put("spaceKey", key));
        return host.webFragments().items(SECTION, context).stream()
                .map(this::item)
                .toList();
    }

    @POST
    @Path("content-blueprint/create-content")
    public Map<String, Object> create(Body body) {
        Content page = create(wish(body));
        return answer(page, addresses.self(Addresses.webUi(page)));
    }

    /** For blueprints whose pages open in the editor. Drafts are not imitated: the page is there at once. */
    @POST
    @Path("content-blueprint/create-draft")
    public Map<String, Object> createDraft(Body body) {
        Content page = create(wish(body));
        return answer(page, addresses.self("/pages/editpage.action?pageId=" + page.id()));
    }

    private Content create(Wish wish) {
        return pages.create(wish);
    }

    private Wish wish(Body body) {
        if (body == null || body.spaceKey() == null) {
            throw desk.faults().invalid("sandbox.confluence.fault.space.missing");
        }
        String blueprint = body.moduleCompleteKey() == null ? body.contentBlueprintId() : body.moduleCompleteKey();
        Map<String, Object> context = body.context() == null ? Map.of() : body.context();
        String title = body.title() == null ? String.valueOf(context.getOrDefault("title", "")) : body.title();
        long parent = body.parentPageId() == null ? 0 : body.parentPageId();
        return new Wish(body.spaceKey(), blueprint == null ? "" : blueprint, title, parent, context);
    }

    private Map<String, Object> answer(Content page, String url) {
        return Json.object()
                .put("pageId", page.id())
                .put("title", page.title())
                .put("url", url)
                .put("createSuccessRedirectUrl", Addresses.webUi(page))
                .put("spaceKey", page.spaceKey())
                .put("parentPageId", page.place().parentId())
                .map();
    }

    private Map<String, Object> item(Item item) {
        Json json = Json.object()
                .put("itemModuleCompleteKey", item.completeKey())
                .put("name", item.label())
                .put("description", item.description())
                .put("iconURL", item.parameters().getOrDefault("icon", ""))
                .put("styleClass", item.styleClass());
        blueprint(item).ifPresent(blueprint -> json.put("blueprintModuleCompleteKey", blueprint.completeKey())
                .put("contentBlueprintId", blueprint.id().toString())
                .put("createResult", blueprint.editFirst() ? "edit" : "view")
                .put("indexKey", blueprint.indexKey())
                .put(
                        "wizard",
                        Map.of(
                                "pages",
                                blueprint.wizard().stream().map(this::page).toList())));
        return json.map();
    }

    private Optional<Blueprint> blueprint(Item item) {
        String key = item.parameters().getOrDefault("blueprintKey", "");
        String plugin = item.completeKey().substring(0, item.completeKey().indexOf(':'));
        return key.isEmpty() ? Optional.empty() : blueprints.find(key.contains(":") ? key : plugin + ":" + key);
    }

    private Map<String, Object> page(Blueprint.WizardPage page) {
        return Json.object()
                .put("id", page.id())
                .put("templateKey", page.templateKey())
                .put("title", page.titleKey().isEmpty() ? "" : host.texts().text(page.titleKey()))
                .put("descriptionHeader", header(page))
                .put("last", page.last())
                .map();
    }

    private String header(Blueprint.WizardPage page) {
        return page.descriptionHeaderKey().isEmpty() ? "" : host.texts().text(page.descriptionHeaderKey());
    }
}
