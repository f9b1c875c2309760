package org.aftermath.core.report;

import static org.aftermath.core.report.Tellings.heads;
import static org.aftermath.core.report.Tellings.rows;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.people.UserRef;
import org.junit.Test;

public class WorkFiguresTest {

    private static final Map<String, List<String>> GROUPS = Map.of(
            "sre", List.of("everybody", "sre-team"),
            "support", List.of("everybody", "support"),
            "writer", List.of("everybody"));

    private static final Faces FACES = new Faces() {
        @Override
        public String name(UserRef who) {
            return "The " + who.key().toLowerCase(Locale.ROOT);
        }

        @Override
        public Collection<String> groups(UserRef who) {
            return GROUPS.getOrDefault(who.key().toLowerCase(Locale.ROOT), List.of("everybody"));
        }
    };

    private static WorkFigures figures(Tellings... told) {
        return new WorkFigures(List.of(told).stream().map(Tellings::build).toList(), FACES);
    }

    private static Tellings owned(String userName) {
        return Tellings.of(aPostmortem().ownedBy(userName));
    }

    @Test
    public void loadSaysHowMuchTheTopPersonHasAndNotWho() {
        var figure = figures(
                        owned("sre").writtenBy("sre", "engineer").ledBy("support", "2026-11-20T10:00:00Z"),
                        owned("sre").writtenBy("sre"),
                        owned("engineer"))
                .load();
        assertThat(rows(figure))
                .containsExactly(
                        "load.owned | percent 67 | 2 | 3",
                        "load.wrote | percent 67 | 2 | 3",
                        "load.led | percent 100 | 1 | 1");
        assertThat(figure.toString()).doesNotContain("The ", "SRE");
    }

    @Test
    public void nothingToShareHasNoShare() {
        assertThat(rows(figures().load())).first().isEqualTo("load.owned | – | 0 | 0");
    }

    @Test
    public void writersStandByNameAndOnlyForTheLastNinetyDays() {
        var figure = figures(
                        owned("sre").writtenBy("engineer"),
                        owned("sre").writtenBy("sre"),
                        owned("manager").made("2026-09-01T12:00:00Z"))
                .writers(Tellings.SPAN);
        assertThat(rows(figure)).containsExactly("The engineer | 0 | 1", "The sre | 2 | 1");
        assertThat(figure.drawn()).isZero();
    }

    @Test
    public void facilitatorsCountByGroupsThatTellSomething() {
        var figure = figures(
                        owned("writer").ledBy("sre", "2026-10-20T10:00:00Z").ledBy("support", "2026-11-20T10:00:00Z"),
                        owned("writer")
                                .ledBy("support", "2026-11-21T10:00:00Z")
                                .ledBy("writer", "2026-11-22T10:00:00Z"))
                .facilitators(Tellings.SPAN);
        assertThat(heads(figure)).containsExactly("sre-team", "support", "none.groups", "sum");
        assertThat(rows(figure)).containsExactly("2026-10 | 1 | 0 | 0 | 1", "2026-11 | 0 | 2 | 1 | 3");
    }
}
