package org.aftermath.core.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.allowance.ActionPreset;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.allowance.Attention;
import org.aftermath.core.facts.Role;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.lifecycle.Mode;
import org.aftermath.core.lifecycle.Policies;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.placing.TicketMoment;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.support.InMemorySettings;
import org.junit.Test;

public class RulesOfSpaceTest {

    private static final Place INC = Place.space("INC");

    private final InMemorySettings store = new InMemorySettings();
    private final RulesOfSpace rules = new RulesOfSpace(new ReadSettings(store));

    @Test
    public void areTheDefaultRulesUntilSomebodySetsSomething() {
        var here = rules.of("INC");

        assertThat(here.modes()).containsOnlyKeys(Policies.names()).values().containsOnly(Mode.BLOCK);
        assertThat(here)
                .usingRecursiveComparison()
                .ignoringFields("modes", "calendar.zone")
                .isEqualTo(Rules.DEFAULT);
    }

    @Test
    public void followTheSiteAndThenTheSpace() {
        store.with(Place.SITE, "policy.meeting-planned", "warn").with(Place.SITE, "support.group", "helpdesk");
        store.with(INC, "policy.meeting-planned", "off").with(INC, "meeting.due.SEV-3", "10 calendar");
        store.with(INC, "meeting.due.SEV-1", "none").with(INC, "meeting.hold", "warn");

        assertThat(rules.of("OPS").modes()).containsEntry("meeting-planned", Mode.WARN);
        var here = rules.of("INC");
        assertThat(here.modes()).containsEntry("meeting-planned", Mode.OFF);
        assertThat(here.supportGroup()).isEqualTo("helpdesk");
        assertThat(here.clocks().meeting())
                .containsEntry(Severity.SEV_3, Allowance.calendar(10))
                .doesNotContainKey(Severity.SEV_1);
        assertThat(here.clocks().holdWithin().attention()).isEqualTo(Attention.WARN);
    }

    @Test
    public void countOnTheCountrysCalendarAndTheSpacesOwn() {
        store.with(Place.SITE, "calendar.country", "JP").with(Place.SITE, "calendar.zone", "Asia/Tokyo");
        store.with(INC, "calendar.days", "2026-12-30,Closed").with(INC, "calendar.weekend", "sunday");

        var calendar = rules.of("INC").calendar();

        assertThat(calendar.zone().getId()).isEqualTo("Asia/Tokyo");
        assertThat(calendar.weekend()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(calendar.holidays().on(LocalDate.of(2026, 5, 5))).isPresent();
        assertThat(calendar.holidays().on(LocalDate.of(2026, 12, 30)).map(name -> name.text()))
                .isEqualTo(Optional.of("Closed"));
        assertThat(rules.of("OPS").calendar().holidays().on(LocalDate.of(2026, 12, 30)))
                .isEmpty();
    }

    @Test
    public void letFollowUpsBeDueByAPublishedRule() {
        store.with(INC, "actions.due", "pagerduty");

        assertThat(rules.of("INC").clocks().actions()).isEqualTo(ActionPreset.PAGERDUTY.rules());
    }

    @Test
    public void makeTicketsAsTheSpaceSays() {
        var tickets = new TicketRulesOfSpace(new ReadSettings(store));
        assertThat(tickets.of("INC")).isEqualTo(TicketRules.DEFAULT);

        store.with(Place.SITE, "tickets.from", "reviewed").with(Place.SITE, "jira.priorities", "P0 = Blocker");
        store.with(INC, "tickets.warn-above", "3").with(INC, "jira.fields", "OPS: Team = Payments");

        assertThat(tickets.of("INC"))
                .isEqualTo(new TicketRules(
                        TicketMoment.REVIEWED,
                        3,
                        Map.of(Urgency.P0, "Blocker"),
                        Map.of("OPS", Map.of("Team", "Payments"))));
    }

    @Test
    public void offerTheRolesThatTheSpaceKnows() {
        var roles = new RolesOfSpace(new ReadSettings(store));
        assertThat(roles.of("INC")).containsExactly(Role.values());

        store.with(INC, "roles.offered", "scribe, support_liaison");

        assertThat(roles.of("INC")).containsExactly(Role.SCRIBE, Role.SUPPORT_LIAISON, Role.RESPONDER);
    }
}
