package org.aftermath.core.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.aftermath.core.foresight.ScenarioIndex.Imagined;
import org.aftermath.core.foresight.ScenarioIndex.Match;
import org.junit.Test;

public class ScenarioIndexTest {

    private static final int FIRST = 3;

    private static final Predicate<Imagined> ANY = scenario -> true;

    /** Of a hundred incidents, how many find their scenario among the first three of a thousand. */
    private static long found(String language, String half) {
        var index = new ScenarioIndex(Labelled.scenarios(language));
        var incidents = Labelled.incidents(language, half);
        var began = System.nanoTime();
        var hits = hits(index, incidents);
        var each = (System.nanoTime() - began) / incidents.size() / 1_000;
        var bare = incidents.stream().map(ScenarioIndexTest::withoutServices).toList();
        var percent = 100 * hits / incidents.size();
        System.out.printf(
                "foresight %s %s: %d %% of %d in the first %d of %d (%d %% where no service is recorded), %d us each%n",
                language,
                half,
                percent,
                incidents.size(),
                FIRST,
                index.size(),
                100 * hits(index, bare) / incidents.size(),
                each);
        return percent;
    }

    private static long hits(ScenarioIndex index, List<Labelled.Case> incidents) {
        return incidents.stream()
                .filter(each -> ids(index.like(each.incident(), FIRST, ANY)).contains(each.scenario()))
                .count();
    }

    private static Labelled.Case withoutServices(Labelled.Case each) {
        var incident = each.incident();
        return new Labelled.Case(each.scenario(), new Incident(List.of(), incident.title(), incident.words()));
    }

    private static List<String> ids(List<Match> matches) {
        return matches.stream().map(match -> match.scenario().id()).toList();
    }

    @Test
    public void findsTheEnglishScenarioAmongAThousand() {
        assertThat(found("en", "tuning")).isGreaterThanOrEqualTo(90);
        assertThat(found("en", "test")).isGreaterThanOrEqualTo(90);
    }

    @Test
    public void findsTheJapaneseScenarioAmongAThousand() {
        assertThat(found("ja", "tuning")).isGreaterThanOrEqualTo(90);
        assertThat(found("ja", "test")).isGreaterThanOrEqualTo(90);
    }

    @Test
    public void knowsAThousandDifferentScenarios() {
        var ids = Labelled.scenarios("en").stream().map(Imagined::id).toList();
        assertThat(ids).hasSize(1000);
        assertThat(new HashSet<>(ids)).hasSize(1000);
    }

    @Test
    public void passesOverWhatTheReaderMayNotSee() {
        var index = new ScenarioIndex(Labelled.scenarios("en"));
        var incident =
                new Incident(List.of("Invoices"), "No invoices", "None could be issued at the end of the month.");
        assertThat(ids(index.like(incident, 1, ANY))).containsExactly("invoices/issue");
        assertThat(ids(index.like(incident, FIRST, scenario -> !"invoices/issue".equals(scenario.id()))))
                .hasSize(FIRST)
                .doesNotContain("invoices/issue");
    }

    @Test
    public void tellsVariantsApartByTheirTime() {
        var index = new ScenarioIndex(List.of(
                new Imagined("a", 1, "invoices", "No invoices can be issued", "30 min, mid month"),
                new Imagined("b", 1, "invoices", "No invoices can be issued", "30 min, month end"),
                new Imagined("c", 1, "search", "Every query returns nothing", "1 h, night")));
        var incident =
                new Incident(List.of("invoices"), "Invoices not issued", "On the last day, at the end of the month.");
        assertThat(ids(index.like(incident, FIRST, ANY))).startsWith("b").doesNotContain("c");
    }

    @Test
    public void findsInOneLanguageWhatWasImaginedInTheOther() {
        var index = new ScenarioIndex(Labelled.scenarios("en"));
        var incident = new Incident(List.of("payments"), "二重請求", "一回の購入でカードに二重に課金された。");
        assertThat(ids(index.like(incident, FIRST, ANY))).contains("payments/double");
    }

    @Test
    public void proposesNothingWhereNothingIsShared() {
        var index = new ScenarioIndex(Labelled.scenarios("en"));
        assertThat(index.like(new Incident(List.of("search"), "", ""), FIRST, ANY))
                .isEmpty();
        assertThat(index.like(new Incident(List.of(), "Untitled", "xyzzy"), FIRST, ANY))
                .isEmpty();
        assertThat(new ScenarioIndex(List.of()).like(new Incident(List.of(), "Invoices", ""), FIRST, ANY))
                .isEmpty();
    }
}
