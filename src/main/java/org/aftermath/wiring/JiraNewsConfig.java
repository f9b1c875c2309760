package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.LabelManager;
import java.time.Clock;
import org.aftermath.core.claim.Claims;
import org.aftermath.core.delivery.Contacts;
import org.aftermath.core.delivery.Patience;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.tracker.IssueLabels;
import org.aftermath.core.tracker.TakeBriefing;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.pairing.Gatekeeper;
import org.aftermath.host.pairing.NonceMemory;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.store.delivery.StoredNonces;
import org.aftermath.jira.issue.ExplainMove;
import org.aftermath.jira.issue.OpenTicket;
import org.aftermath.jira.issue.Trails;
import org.aftermath.jira.panel.ShowPanel;
import org.aftermath.jira.trace.KeptLabels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Jira hears of pages, and what it does with that. */
@Configuration(proxyBeanMethods = false)
class JiraNewsConfig {

    @Bean
    NonceMemory nonceMemory(ActiveObjects ao) {
        return new StoredNonces(ao);
    }

    @Bean
    Gatekeeper gatekeeper(Pairings pairings, NonceMemory nonces, Contacts contacts, Patience patience, Tempo tempo) {
        return new Gatekeeper(pairings, nonces, contacts, patience, tempo.overlap());
    }

    @Bean
    IssueLabels issueLabels(IssueManager issues, LabelManager labels) {
        return new KeptLabels(issues, labels);
    }

    @Bean
    ShowPanel showPanel(Claims claims, Reasons reasons, Trails trails, IssueService issues) {
        return new ShowPanel(claims, reasons, trails, issues);
    }

    @Bean
    ExplainMove explainMove(
            Claims claims, Reasons reasons, Trails trails, IssueService issues, OpenTicket.News news, Clock clock) {
        return new ExplainMove(claims, reasons, trails, issues, news, clock);
    }

    @Bean
    TakeBriefing takeBriefing(Claims claims, Reasons reasons, IssueLabels labels) {
        return new TakeBriefing(claims, reasons, labels);
    }
}
