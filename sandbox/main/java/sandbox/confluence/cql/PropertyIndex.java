package sandbox.confluence.cql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import sandbox.confluence.content.Properties;
import sandbox.confluence.cql.Cql.Term;
import sandbox.confluence.cql.Cql.Unreadable;
import sandbox.confluence.cql.Cql.Value;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/**
 * The module type {@code content-property-index-schema}: which values of which JSON properties queries may name, as
 * {@code content.property[key].path} or by an alias. There is no index: the properties are read when somebody asks.
 */
public final class PropertyIndex implements ModuleType {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Properties properties;
    private final List<Extract> extracts = new CopyOnWriteArrayList<>();

    /** One value of a property; an array has several. */
    private record Extract(String propertyKey, String path, String type, Optional<String> alias) {

        boolean isNamed(String field) {
            return alias.filter(field::equalsIgnoreCase).isPresent()
                    || field.equalsIgnoreCase("content.property[" + propertyKey + "]." + path);
        }
    }

    PropertyIndex(Properties properties) {
        this.properties = properties;
    }

    @Override
    public String element() {
        return "content-property-index-schema";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        List<Extract> added = new ArrayList<>();
        for (ModuleElement key : module.children("key")) {
            for (ModuleElement extract : key.children("extract")) {
                added.add(new Extract(
                        key.required("property-key"),
                        extract.required("path"),
                        extract.required("type"),
                        extract.attribute("alias")));
            }
        }
        extracts.addAll(added);
        return () -> extracts.removeAll(added);
    }

    /** The pages whose property has such a value; empty if no schema names the field. */
    Optional<List<Long>> having(Term term, Value value, CqlValues values) {
        return extracts.stream()
                .filter(extract -> extract.isNamed(term.field()))
                .findFirst()
                .map(extract -> having(extract, wanted(extract, term, value, values)));
    }

    private List<Long> having(Extract extract, Predicate<JsonNode> wanted) {
        List<Long> found = new ArrayList<>();
        properties.all(extract.propertyKey()).forEach((contentId, json) -> {
            if (several(read(json).at("/" + extract.path().replace('.', '/'))).stream()
                    .anyMatch(wanted)) {
                found.add(contentId);
            }
        });
        return found;
    }

    private static Predicate<JsonNode> wanted(Extract extract, Term term, Value value, CqlValues values) {
        return switch (extract.type()) {
            case "number" -> {
                BigDecimal number = number(values.text(value));
                yield node ->
                        node.isNumber() && compared(term, node.decimalValue().compareTo(number));
            }
            case "date" -> {
                long millis = values.instant(value);
                yield node -> moment(node)
                        .filter(at -> compared(term, Long.compare(at, millis)))
                        .isPresent();
            }
            case "text" -> {
                String word = values.text(value).toLowerCase(Locale.ROOT);
                yield node -> node.asText().toLowerCase(Locale.ROOT).contains(word);
            }
            default -> {
                String text = values.text(value);
                requireEquality(term);
                yield node -> node.asText().equals(text);
            }
        };
    }

    private static boolean compared(Term term, int difference) {
        return switch (term.operator()) {
            case "=", "!=", "in", "not in" -> difference == 0;
            case ">" -> difference > 0;
            case ">=" -> difference >= 0;
            case "<" -> difference < 0;
            case "<=" -> difference <= 0;
            default -> throw unfit(term);
        };
    }

    private static void requireEquality(Term term) {
        if (!List.of("=", "!=", "in", "not in").contains(term.operator())) {
            throw unfit(term);
        }
    }

    private static Unreadable unfit(Term term) {
        return new Unreadable("'" + term.operator() + "' does not fit '" + term.field() + "'");
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("'" + text + "' is no number");
        }
    }

    private static Optional<Long> moment(JsonNode node) {
        try {
            return Optional.of(OffsetDateTime.parse(node.asText()).toInstant().toEpochMilli());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> several(JsonNode node) {
        List<JsonNode> nodes = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(nodes::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            nodes.add(node);
        }
        return nodes;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
