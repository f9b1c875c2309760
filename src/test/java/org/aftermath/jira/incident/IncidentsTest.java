package org.aftermath.jira.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.link.RemoteIssueLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.incident.Incident;
import org.aftermath.core.incident.IncidentRules;
import org.aftermath.support.InMemoryTurns;
import org.aftermath.support.MapSettings;
import org.aftermath.support.MovableClock;
import org.junit.Test;

public class IncidentsTest {

    private static final Instant BEGAN = Instant.parse("2026-11-18T10:00:00Z");

    private final PluginSettingsFactory factory = mock();
    private final IncidentSettings settings =
            new IncidentSettings(factory, new InMemoryTurns(new MovableClock(), Duration.ofSeconds(30)));
    private final JsonEntityPropertyManager properties = mock();
    private final RemoteIssueLinkService links = mock();
    private final I18nResolver texts = mock();
    private final SearchService search = mock();
    private final Incidents incidents = new Incidents(settings, new IncidentPages(properties, links, texts), search);

    public IncidentsTest() {
        when(factory.createGlobalSettings()).thenReturn(new MapSettings());
    }

    @Test
    public void readsAnIssueAsAnIncident() {
        var issue = issue("Incident", "Highest", "checkout");
        Resolution done = mock();
        when(issue.getResolution()).thenReturn(done);
        when(issue.getResolutionDate()).thenReturn(Timestamp.from(BEGAN.plusSeconds(60)));

        assertThat(incidents.of(issue))
                .contains(new Incident(
                        7,
                        "OPS-7",
                        "Cards refused",
                        Severity.SEV_1,
                        List.of("checkout"),
                        BEGAN,
                        Optional.of(BEGAN.plusSeconds(60))));
    }

    @Test
    public void leavesOtherTypesAndHarmlessOnesOut() {
        assertThat(incidents.of(issue("Task", "Highest"))).isEmpty();
        assertThat(incidents.of(issue("Incident", "Low"))).isEmpty();
    }

    @Test
    public void followsWhatTheAdministratorSaid() {
        settings.keep(
                new IncidentRules(List.of("Outage"), Map.of("Low", Severity.SEV_3), Severity.SEV_3, "INC"),
                Optional.empty());

        assertThat(incidents.of(issue("Outage", "Low"))).isPresent();
        assertThat(incidents.of(issue("Incident", "Highest"))).isEmpty();
        assertThat(settings.rules().space()).isEqualTo("INC");
    }

    private static Issue issue(String typeName, String priorityName, String... components) {
        Issue issue = mock();
        IssueType type = mock();
        when(type.getName()).thenReturn(typeName);
        Priority priority = mock();
        when(priority.getName()).thenReturn(priorityName);
        var parts = Arrays.stream(components).map(IncidentsTest::component).toList();
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("OPS-7");
        when(issue.getSummary()).thenReturn("Cards refused");
        when(issue.getIssueType()).thenReturn(type);
        when(issue.getPriority()).thenReturn(priority);
        when(issue.getLabels()).thenReturn(Set.of());
        when(issue.getComponents()).thenReturn(parts);
        when(issue.getCreated()).thenReturn(Timestamp.from(BEGAN));
        return issue;
    }

    private static ProjectComponent component(String name) {
        ProjectComponent component = mock();
        when(component.getName()).thenReturn(name);
        return component;
    }

    @Test
    public void replacesOnlyTheSettingsThatSomebodySaw() {
        var rules = new IncidentRules(List.of("Outage"), Map.of(), Severity.SEV_3, "INC");
        assertThat(settings.kept().version()).isZero();

        assertThat(settings.keep(rules, Optional.of(0))).isTrue();
        assertThat(settings.keep(IncidentRules.DEFAULT, Optional.of(0))).isFalse();

        assertThat(settings.kept()).isEqualTo(new IncidentSettings.Kept(rules, 1));
        assertThat(settings.keep(IncidentRules.DEFAULT, Optional.of(1))).isTrue();
        assertThat(settings.keep(rules, Optional.empty())).isTrue();
        assertThat(settings.kept().version()).isEqualTo(3);
    }
}
