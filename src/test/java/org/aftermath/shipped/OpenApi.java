package org.aftermath.shipped;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aftermath.host.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document of one product's REST, made of the resources themselves: addresses and parameters from their
 * annotations, words from their Javadoc, answers from docs/endpoints.md and from the records that they send.
 */
final class OpenApi {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes/org/aftermath");
    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("main/java");
    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("../docs/endpoints.md");
    private static final java.nio.file.Path WEBHOOKS = java.nio.file.Path.of("../docs/webhooks.md");
    private static final String ROOT = "/rest/aftermath/1.0/";

    /** What some addresses answer to whoever may ask. */
    private static final Map<String, String> PAYLOADS = Map.ofEntries(
            Map.entry("get postmortems", "confluence.rest.postmortem.PostmortemList"),
            Map.entry("get postmortems/{pageId}", "confluence.rest.postmortem.PostmortemPayload"),
            Map.entry("get postmortems/{pageId}/duties", "confluence.rest.duty.DutiesPayload"),
            Map.entry("get postmortems/{pageId}/duties/tell", "confluence.rest.duty.MailPayload"),
            Map.entry("get postmortems/{pageId}/facts", "confluence.rest.facts.FactsForm"),
            Map.entry("get postmortems/{pageId}/follow-ups", "confluence.rest.followup.FollowUpPayload$Page"),
            Map.entry("get postmortems/{pageId}/history", "confluence.rest.postmortem.HistoryPayload"),
            Map.entry("get postmortems/{pageId}/meeting", "confluence.rest.meeting.MeetingPayload"),
            Map.entry("get postmortems/{pageId}/message", "confluence.rest.message.MessagePayload"),
            Map.entry("get postmortems/{pageId}/timeline", "confluence.rest.timeline.TimelineDesk$Told"),
            Map.entry("post postmortems/{pageId}/plain", "confluence.rest.transfer.PlainResource$Kept"),
            Map.entry("post imports", "confluence.rest.transfer.ImportDesk$Made"),
            Map.entry("post imports/preview", "confluence.rest.transfer.ImportDesk$Preview"),
            Map.entry("post imports/{pageId}/preview", "confluence.rest.transfer.ImportDesk$Preview"));

    private final String product;
    private final Map<String, Object> schemas = new TreeMap<>();

    private OpenApi(String product) {
        this.product = product;
    }

    /** @param product {@code confluence} or {@code jira} */
    static Map<String, Object> of(String product) {
        return new OpenApi(product).document();
    }

    private Map<String, Object> document() {
        var paths = new TreeMap<String, Map<String, Object>>();
        var statuses = statuses();
        for (var resource : resources()) {
            var at = resource.getAnnotation(Path.class).value();
            for (var method : resource.getMethods()) {
                verb(method).ifPresent(verb -> {
                    var path = at
                            + (method.isAnnotationPresent(Path.class)
                                    ? "/" + method.getAnnotation(Path.class).value()
                                    : "");
                    paths.computeIfAbsent("/" + path, each -> new TreeMap<>())
                            .put(verb, operation(resource, method, verb + " " + path, statuses));
                });
            }
        }
        reference(load("host.rest.ErrorList"));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.0.3");
        document.put(
                "info",
                Map.of("title", "Aftermath in " + (product.equals("jira") ? "Jira" : "Confluence"), "version", "1.0"));
        document.put(
                "servers",
                List.of(Map.of(
                        "url", "{host}/rest/aftermath/1.0", "variables", Map.of("host", Map.of("default", "")))));
        document.put("security", List.of(Map.of("basic", List.of()), Map.of("token", List.of())));
        document.put("paths", paths);
        if (product.equals("confluence")) {
            document.put("x-webhooks", Map.of("event", Map.of("post", event())));
        }
        document.put(
                "components",
                new TreeMap<>(Map.of(
                        "schemas",
                        schemas,
                        "securitySchemes",
                        new TreeMap<>(Map.of(
                                "basic", new TreeMap<>(Map.of("type", "http", "scheme", "basic")),
                                "token",
                                        new TreeMap<>(Map.of(
                                                "type", "http",
                                                "scheme", "bearer",
                                                "description", "A personal access token of the host")))))));
        return document;
    }

    /** What receivers are told, as docs/webhooks.md shows it; version 3.0 knows no webhooks yet. */
    private Map<String, Object> event() {
        var sample = Pattern.compile("(?s)```json\n(.*?)```").matcher(read(WEBHOOKS));
        if (!sample.find()) {
            throw new IllegalStateException("No sample in " + WEBHOOKS);
        }
        schemas.put("WebhookEvent", schemaOf(Json.read(sample.group(1)).orElseThrow()));
        return new TreeMap<>(Map.of(
                "description",
                "Posted to the address in the settings, signed; see docs/webhooks.md",
                "requestBody",
                Map.of("content", json(Map.of("$ref", "#/components/schemas/WebhookEvent"))),
                "responses",
                Map.of("2XX", Map.of("description", "Taken"), "default", Map.of("description", "Tried again"))));
    }

    private static Map<String, Object> schemaOf(Object sample) {
        if (sample instanceof Map<?, ?> object) {
            var properties = new TreeMap<String, Object>();
            object.forEach((name, value) -> properties.put(name.toString(), schemaOf(value)));
            return new TreeMap<>(Map.of("type", "object", "properties", properties));
        }
        if (sample instanceof List<?> list) {
            return new TreeMap<>(Map.of("type", "array", "items", schemaOf(list.get(0))));
        }
        return Map.of("type", sample instanceof Number ? "integer" : "string");
    }

    private List<Class<?>> resources() {
        var resources = new ArrayList<Class<?>>();
        for (var folder : List.of(product + "/rest", "host/rest")) {
            try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve(folder))) {
                files.map(file -> CLASSES.relativize(file).toString().replace('/', '.'))
                        .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                        .sorted()
                        .map(name -> load(name.substring(0, name.length() - 6)))
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .forEach(resources::add);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return resources;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("org.aftermath." + name, false, OpenApi.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private Map<String, Object> operation(
            Class<?> resource, Method method, String name, Map<String, TreeSet<String>> statuses) {
        var operation = new TreeMap<String, Object>();
        operation.put("operationId", resource.getSimpleName() + "." + method.getName());
        operation.put("tags", List.of(resource.getSimpleName().replaceFirst("Resource$", "")));
        words(resource, method).ifPresent(words -> operation.put("description", words));
        var parameters = new ArrayList<Map<String, Object>>();
        var takesBody = false;
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                parameters.add(
                        parameter(parameter.getAnnotation(PathParam.class).value(), "path"));
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                parameters.add(
                        parameter(parameter.getAnnotation(QueryParam.class).value(), "query"));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                queries(parameter.getType()).forEach(query -> parameters.add(parameter(query, "query")));
            } else if (parameter.getAnnotations().length == 0
                    || parameter.getType() == String.class && !annotated(parameter)) {
                takesBody = true;
            }
        }
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        if (takesBody && !name.startsWith("get ")) {
            operation.put(
                    "requestBody",
                    Map.of("content", Map.of("application/json", Map.of("schema", Map.of("type", "object")))));
        }
        operation.put("responses", responses(name, statuses.getOrDefault(name, new TreeSet<>())));
        return operation;
    }

    private static boolean annotated(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(each -> each.annotationType().getName().startsWith("jakarta.ws.rs"));
    }

    private static List<String> queries(Class<?> bean) {
        return Arrays.stream(bean.getFields())
                .filter(field -> field.isAnnotationPresent(QueryParam.class))
                .map(field -> field.getAnnotation(QueryParam.class).value())
                .sorted()
                .toList();
    }

    private static Map<String, Object> parameter(String name, String in) {
        return new TreeMap<>(
                Map.of("name", name, "in", in, "required", in.equals("path"), "schema", Map.of("type", "string")));
    }

    private Map<String, Object> responses(String name, Collection<String> statuses) {
        var responses = new TreeMap<String, Object>();
        var payload = PAYLOADS.get(name);
        if (payload != null) {
            responses.put(
                    name.equals("post imports") ? "201" : "200",
                    new TreeMap<>(Map.of("description", "Done", "content", json(reference(load(payload))))));
        }
        for (var status : statuses) {
            responses.putIfAbsent(
                    status,
                    status.startsWith("4") && !status.equals("415")
                            ? new TreeMap<>(Map.of(
                                    "description", "Refused", "content", json(reference(load("host.rest.ErrorList")))))
                            : Map.of("description", status.startsWith("4") ? "Refused by the host" : "Done"));
        }
        responses.putIfAbsent("default", Map.of("description", "What is said in docs/endpoints.md"));
        return responses;
    }

    private static Map<String, Object> json(Map<String, Object> schema) {
        return Map.of("application/json", Map.of("schema", schema));
    }

    private Map<String, Object> reference(Class<?> type) {
        var name = type.getName().replaceAll(".*\\.", "").replace('$', '.');
        if (!schemas.containsKey(name)) {
            var schema = new TreeMap<String, Object>();
            schemas.put(name, schema);
            var properties = new TreeMap<String, Object>();
            var required = new TreeSet<String>();
            members(type, properties, required);
            schema.put("type", "object");
            schema.put("properties", properties);
            if (!required.isEmpty()) {
                schema.put("required", List.copyOf(required));
            }
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private void members(Class<?> type, Map<String, Object> properties, Collection<String> required) {
        for (var member : type.getRecordComponents()) {
            if (unwrapped(type, member)) {
                members(member.getType(), properties, required);
                continue;
            }
            properties.put(member.getName(), schema(member.getGenericType()));
            if (isAlwaysThere(type, member)) {
                required.add(member.getName());
            }
        }
    }

    private static boolean isAlwaysThere(Class<?> type, RecordComponent member) {
        var include = type.getAnnotation(JsonInclude.class);
        var leavesOut = include != null && include.value() == JsonInclude.Include.NON_EMPTY;
        return !member.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && (!leavesOut || member.getType().isPrimitive());
    }

    /** The annotation stands on the field, where Jackson looks for it. */
    private static boolean unwrapped(Class<?> type, RecordComponent member) {
        try {
            return type.getDeclaredField(member.getName()).isAnnotationPresent(JsonUnwrapped.class)
                    || member.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
        } catch (NoSuchFieldException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private Map<String, Object> schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? new TreeMap<>(Map.of("type", "object", "additionalProperties", schema(arguments[1])))
                    : new TreeMap<>(Map.of("type", "array", "items", schema(arguments[0])));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return reference(plain);
        }
        if (plain.isEnum()) {
            return Map.of("type", "string");
        }
        return switch (plain.getSimpleName()) {
            case "String" -> Map.of("type", "string");
            case "int", "long", "Integer", "Long" -> Map.of("type", "integer");
            case "boolean", "Boolean" -> Map.of("type", "boolean");
            case "BigDecimal", "double", "Double" -> Map.of("type", "number");
            default -> Map.of();
        };
    }

    /** The Javadoc of the method without its tags. */
    private static Optional<String> words(Class<?> resource, Method method) {
        var comment = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*public \\S+ "
                        + method.getName() + "\\(")
                .matcher(read(SOURCES.resolve(resource.getName().replace('.', '/') + ".java")));
        return comment.find()
                ? Optional.of(comment.group(1)
                        .replaceAll("(?s)@(?:param|return).*", "")
                        .replaceAll("\\{@(?:code|link) ((?:[^{}]|\\{[^{}]*})*)}", "$1")
                        .replaceAll("\\s*\\n\\s*\\* ?", " ")
                        .strip())
                : Optional.empty();
    }

    /** By {@code get postmortems/{pageId}}. */
    private Map<String, TreeSet<String>> statuses() {
        var statuses = new TreeMap<String, TreeSet<String>>();
        var here = false;
        for (var line : read(TABLE).split("\n")) {
            here = line.startsWith("## ") ? line.equalsIgnoreCase("## " + product) : here;
            var cells = line.split("\\s*\\|\\s*");
            if (here && cells.length > 5 && cells[2].startsWith("`" + ROOT)) {
                var name = cells[1].toLowerCase(Locale.ROOT) + " "
                        + cells[2].replace("`", "").substring(ROOT.length());
                Arrays.stream(cells)
                        .skip(4)
                        .filter(cell -> cell.matches("\\d{3}"))
                        .forEach(status -> statuses.computeIfAbsent(name, each -> new TreeSet<>())
                                .add(status));
            }
        }
        return statuses;
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
