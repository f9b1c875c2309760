package org.aftermath.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.outline.Audience;
import org.aftermath.core.outline.Section;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.report.Topic;
import org.aftermath.core.session.Phase;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Group;
import org.aftermath.core.showing.FollowUpState;
import org.aftermath.core.support.SheetPoint;
import org.aftermath.support.Bundles;
import org.junit.Test;

/**
 * Keys whose tail is a value have a text for each value, in each language: else people read the bare key, as they did
 * where background work was listed by names without texts.
 */
public class BuiltKeysTest {

    /** As {@code wiring} names its workers; what else begins so is no worker. */
    private static final Pattern WORKER =
            Pattern.compile("String [A-Z_]+ = \"org\\.aftermath\\.postmortem\\.([a-z-]+)\";");

    @Test
    public void eachBackgroundTaskHasAName() throws IOException {
        var workers = workers();
        assertThat(workers).contains("tickets", "sweep", "caught-up");
        var named = Bundles.all("").keySet().stream()
                .filter(key -> key.startsWith("aftermath.work."))
                .map(key -> key.substring("aftermath.work.".length()))
                .collect(toCollection(TreeSet::new));
        assertThat(named).isEqualTo(workers);
        assertThat(missing(Map.of("aftermath.work.", List.copyOf(workers)))).isEmpty();
        System.out.println("Gate: background tasks have names: " + workers.size() + " checked");
    }

    @Test
    public void eachValueHasItsText() {
        var built = built();
        assertThat(missing(built)).isEmpty();
        var keys = built.values().stream().mapToInt(List::size).sum();
        System.out.println("Gate: keys built from " + built.size() + " prefixes have texts: " + keys + " checked");
    }

    @Test
    public void aValueWithoutTextIsFound() {
        assertThat(missing(Map.of("aftermath.work.", List.of("tickets", "never"))))
                .contains("aftermath.work.never in ja")
                .hasSize(1 + Bundles.LANGUAGES.size());
    }

    private static Set<String> workers() throws IOException {
        try (var files = Files.walk(Path.of("main/java/org/aftermath/wiring"))) {
            return files.filter(Files::isRegularFile)
                    .map(BuiltKeysTest::read)
                    .flatMap(source -> WORKER.matcher(source).results())
                    .map(found -> found.group(1))
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** Settings of the group of the site have no row of their own, so no name is said of them. */
    private static Map<String, List<String>> built() {
        var built = new TreeMap<String, List<String>>();
        built.put("aftermath.status.", tails(Status.values()));
        built.put("aftermath.move.already.", tails(Status.values()));
        built.put("aftermath.move.overtaken.", tails(Status.values()));
        built.put("aftermath.severity.", tails(Severity.values()));
        built.put("aftermath.cause.", tails(Cause.values()));
        built.put("aftermath.role.", tails(Role.values()));
        built.put("aftermath.message.state.", tails(MessageState.values()));
        built.put("aftermath.premortem.block.", tails(Block.values()));
        built.put("aftermath.session.phase.", tails(Phase.values()));
        built.put("aftermath.meeting.item.", tails(AgendaItem.values()));
        built.put("aftermath.followup.state.", tails(FollowUpState.values()));
        built.put("aftermath.followup.type.", tails(FollowUpType.values()));
        built.put("aftermath.view.status.audience.", tails(Audience.values()));
        built.put("aftermath.move.section.gone.", tails(Section.values()));
        built.put("aftermath.report.topic.", each(Topic.values(), Topic::code));
        built.put("aftermath.view.message.sheet.", each(SheetPoint.values(), SheetPoint::code));
        built.put("aftermath.page.", each(Section.values(), section -> section.code() + ".heading"));
        built.put("aftermath.fact.", Facts.ALL.stream().map(fact -> fact.name()).toList());
        var shown = new TreeMap<>(Catalogue.inGroups());
        shown.remove(Group.SITE);
        built.put("aftermath.settings.group.", tails(shown.keySet().toArray(Enum<?>[]::new)));
        built.put(
                "aftermath.settings.name.",
                shown.values().stream()
                        .flatMap(List::stream)
                        .map(setting -> setting.name())
                        .toList());
        return built;
    }

    private static List<String> tails(Enum<?>... values) {
        return each(values, value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <T> List<String> each(T[] values, java.util.function.Function<T, String> tail) {
        return Arrays.stream(values).map(tail).toList();
    }

    private static List<String> missing(Map<String, List<String>> built) {
        return Stream.concat(Stream.of(""), Bundles.LANGUAGES.stream())
                .flatMap(language -> missing(built, language))
                .toList();
    }

    private static Stream<String> missing(Map<String, List<String>> built, String language) {
        Predicate<String> known = Bundles.all(language).keySet()::contains;
        return built.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(tail -> each.getKey() + tail))
                .filter(known.negate())
                .map(key -> key + " in " + (language.isEmpty() ? "en" : language));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
