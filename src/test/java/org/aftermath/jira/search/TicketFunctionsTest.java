package org.aftermath.jira.search;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aftermath.core.claim.Claim;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.aftermath.support.BundleTexts;
import org.aftermath.support.InMemoryClaims;
import org.aftermath.support.MovableClock;
import org.aftermath.support.Translators;
import org.junit.Before;
import org.junit.Test;

public class TicketFunctionsTest {

    private final InMemoryClaims claims = new InMemoryClaims(new MovableClock());
    private final IssueService issues = mock(IssueService.class);
    private final Set<Long> hidden = new HashSet<>();
    private final Translator translator = Translators.plain(new BundleTexts(java.util.Locale.ENGLISH));
    private final PostmortemFollowUps bySeverity = new PostmortemFollowUps(claims, translator);
    private final FollowUpsOf ofPage = new FollowUpsOf(claims, issues, translator);

    @Before
    public void twoTicketsOfTwoIncidents() {
        ticket("a", "Checkout refused cards", Severity.SEV_1, 1);
        ticket("b", "Search was slow", Severity.SEV_3, 2);
        when(issues.getIssue(any(), anyLong())).thenAnswer(call -> {
            var found = mock(IssueService.IssueResult.class);
            when(found.isValid()).thenReturn(!hidden.contains(call.<Long>getArgument(1)));
            return found;
        });
    }

    @Test
    public void findsAllOrThoseOfSomeSeverities() {
        assertThat(bySeverity.issues(List.of(), null)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(bySeverity.issues(List.of("sev-1"), null)).containsExactly(1L);
        assertThat(bySeverity.issues(List.of("SEV3", "2"), null)).containsExactly(2L);
        assertThat(bySeverity.issues(List.of("none"), null)).isEmpty();
    }

    @Test
    public void saysWhichSeveritiesThereAre() {
        assertThat(bySeverity.objection(List.of("SEV-1", "SEV-9"), null))
                .contains(Message.of("aftermath.jql.severity", "SEV-9", "SEV-1, SEV-2, SEV-3, SEV-4, SEV-5, NONE"));
        assertThat(bySeverity.objection(List.of("SEV-1", "sev_2", "none"), null))
                .isEmpty();
    }

    @Test
    public void findsThoseOfAPageByTitleOrId() {
        assertThat(ofPage.issues(List.of("checkout REFUSED cards "), null)).containsExactly(1L);
        assertThat(ofPage.issues(List.of("42"), null)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ofPage.objection(List.of("42"), null)).isEmpty();
    }

    @Test
    public void hidesWhetherThereIsAPageThatTheSearcherMayNotSee() {
        hidden.add(1L);

        assertThat(ofPage.objection(List.of("Checkout refused cards"), null))
                .contains(Message.of("aftermath.jql.page.unknown", "Checkout refused cards"));
        assertThat(ofPage.objection(List.of("No such page"), null))
                .contains(Message.of("aftermath.jql.page.unknown", "No such page"));
    }

    @Test
    public void wantsOnePage() {
        assertThat(ofPage.objection(List.of(), null)).contains(Message.of("aftermath.jql.page.one"));
        assertThat(ofPage.objection(List.of("a", "b"), null)).contains(Message.of("aftermath.jql.page.one"));
        assertThat(ofPage.objection(List.of(" "), null)).contains(Message.of("aftermath.jql.page.one"));
        assertThat(ofPage.objection(List.of("x".repeat(256)), null))
                .contains(Message.of("aftermath.jql.page.long", 255));
    }

    private void ticket(String macroId, String title, Severity severity, long issue) {
        var order = anOrder().forFollowUp(macroId).fromPage(title).of(severity).build();
        claims.stake(order, "peer");
        claims.settle(order.uid(), new Claim.IssueRef(issue, "OPS-" + issue));
    }
}
