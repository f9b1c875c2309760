package org.aftermath.core.writing;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.support.InMemorySettings;
import org.junit.Test;

public class SuggestDueTest {

    private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.UTC);

    private final InMemorySettings settings = new InMemorySettings();
    private final SuggestDue suggest = new SuggestDue(new RulesOfSpace(new ReadSettings(settings)), EVENING);

    @Test
    public void suggestsNothingWithoutARule() {
        assertThat(suggest.of(aPostmortem().build())).isEmpty();
    }

    @Test
    public void suggestsByUrgencyOrSeverityAsTheRuleHasIt() {
        settings.with(Place.SITE, "actions.due", "atlassian");
        assertThat(suggest.of(aPostmortem().build()))
                .containsOnlyKeys(Urgency.P0, Urgency.P1)
                .containsEntry(Urgency.P0, LocalDate.of(2026, 12, 18));

        settings.with(Place.SITE, "actions.due", "pagerduty");
        assertThat(suggest.of(aPostmortem().of(Severity.SEV_1).build()))
                .containsEntry(Urgency.P3, LocalDate.of(2026, 12, 5));
        assertThat(suggest.of(aPostmortem().of(Severity.SEV_4).build())).isEmpty();
    }

    @Test
    public void countsFromTheDayThatItIsWhereTheSpaceIsAtHome() {
        settings.with(Place.SITE, "actions.due", "atlassian").with(Place.SITE, "calendar.zone", "Asia/Tokyo");

        assertThat(suggest.of(aPostmortem().build())).containsEntry(Urgency.P0, LocalDate.of(2026, 12, 19));
    }
}
