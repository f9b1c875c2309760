package sandbox.confluence.api;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.JsonString;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.Version;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.model.validation.ValidationResult;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.Properties;
import sandbox.confluence.content.Properties.Property;
import sandbox.confluence.content.Store;

/** The JSON properties that REST shows, for plugins: whoever acts needs the right to edit what they write on. */
public record JsonPropertiesForPlugins(Store store, Desk desk) implements ContentPropertyService {

    @Override
    public ContentPropertyFinder find(Expansion... expansions) {
        return new Finder(this, 0, "");
    }

    @Override
    public JsonContentProperty create(JsonContentProperty wanted) {
        require(validator().validateCreate(wanted));
        return put(wanted);
    }

    @Override
    public JsonContentProperty update(JsonContentProperty wanted) {
        require(validator().validateUpdate(wanted));
        return put(wanted);
    }

    @Override
    public void delete(JsonContentProperty property) {
        require(validator().validateDelete(property));
        properties().remove(id(property), property.getKey());
    }

    @Override
    public Validator validator() {
        return new Checks(this);
    }

    private Properties properties() {
        return store.jsonProperties();
    }

    private JsonContentProperty put(JsonContentProperty wanted) {
        return told(
                id(wanted),
                properties().put(id(wanted), wanted.getKey(), wanted.getValue().getValue()));
    }

    private Optional<Property> kept(JsonContentProperty property) {
        return properties().find(id(property), property.getKey());
    }

    private boolean isEditable(JsonContentProperty property) {
        return store.contents().find(id(property)).filter(desk::mayEdit).isPresent();
    }

    private static void require(ValidationResult result) {
        if (!result.isSuccessful()) {
            throw new Fault(result.isAuthorized() ? Fault.Kind.CONFLICT : Fault.Kind.FORBIDDEN, "Content property");
        }
    }

    private static long id(JsonContentProperty property) {
        return property.getContent().getId().asLong();
    }

    private static JsonContentProperty told(long contentId, Property property) {
        return JsonContentProperty.builder()
                .content(Content.builder().id(ContentId.of(contentId)).build())
                .key(property.key())
                .value(new JsonString(property.value()))
                .version(new Version(property.version()))
                .build();
    }

    private record Finder(JsonPropertiesForPlugins service, long contentId, String key)
            implements ContentPropertyFinder {

        @Override
        public ParameterContentPropertyFinder withContentId(ContentId id) {
            return new Finder(service, id.asLong(), key);
        }

        @Override
        public ParameterContentPropertyFinder withPropertyKey(String wanted) {
            return new Finder(service, contentId, wanted);
        }

        @Override
        public PageResponse<JsonContentProperty> fetchMany(PageRequest request) {
            boolean isVisible = service.store
                    .contents()
                    .find(contentId)
                    .filter(service.desk::maySee)
                    .isPresent();
            List<JsonContentProperty> found = service.properties().of(contentId).stream()
                    .filter(property ->
                            isVisible && (key.isEmpty() || property.key().equals(key)))
                    .map(property -> told(contentId, property))
                    .toList();
            return new Page(found.stream()
                    .skip(request.getStart())
                    .limit(request.getLimit())
                    .toList());
        }
    }

    private record Page(List<JsonContentProperty> results) implements PageResponse<JsonContentProperty> {

        @Override
        public List<JsonContentProperty> getResults() {
            return results;
        }

        @Override
        public boolean hasMore() {
            return false;
        }

        @Override
        public int size() {
            return results.size();
        }
    }

    private record Checks(JsonPropertiesForPlugins service) implements Validator {

        @Override
        public ValidationResult validateCreate(JsonContentProperty wanted) {
            return result(wanted, () -> service.kept(wanted).isEmpty());
        }

        @Override
        public ValidationResult validateUpdate(JsonContentProperty wanted) {
            return result(wanted, () -> service.kept(wanted)
                    .filter(kept -> kept.version() + 1 == wanted.getVersion().getNumber())
                    .isPresent());
        }

        @Override
        public ValidationResult validateDelete(JsonContentProperty wanted) {
            return result(wanted, () -> service.kept(wanted).isPresent());
        }

        private ValidationResult result(JsonContentProperty wanted, BooleanSupplier valid) {
            boolean isEditable = service.isEditable(wanted);
            return new Result(isEditable, isEditable && valid.getAsBoolean());
        }
    }

    private record Result(boolean isAuthorized, boolean isSuccessful) implements ValidationResult {}
}
