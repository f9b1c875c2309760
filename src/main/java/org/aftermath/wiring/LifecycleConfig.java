package org.aftermath.wiring;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.util.List;
import org.aftermath.confluence.page.ConfluenceOutlines;
import org.aftermath.confluence.people.ConfluenceGroups;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.history.StatusHistory;
import org.aftermath.core.lifecycle.AdvanceStatus;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lifecycle.Situations;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.lifecycle.StepFollower;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.LintedOutlines;
import org.aftermath.core.message.Messages;
import org.aftermath.core.outline.Outlines;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.TicketsAtStep;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.People;
import org.aftermath.core.placing.TicketTiming;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.space.RulesOfSpace;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.writing.SuggestDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** A postmortem's way from draft to closed. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class LifecycleConfig {

    @Bean
    SpaceRules spaceRules(ReadSettings settings) {
        return new RulesOfSpace(settings);
    }

    @Bean
    Groups groups(UserManager users) {
        return new ConfluenceGroups(users);
    }

    @Bean
    Outlines outlines(PageManager pages, CheckPage check) {
        return new LintedOutlines(new ConfluenceOutlines(pages), check);
    }

    @Bean
    Situations situations(Outlines outlines, FollowUps followUps, Messages messages, SpaceRules rules, Groups groups) {
        return new Situations(outlines, followUps, messages, rules, groups);
    }

    @Bean
    Lifecycle lifecycle(Situations situations, ActingUser acting, Clock clock) {
        return new Lifecycle(situations, acting, clock);
    }

    @Bean
    StepFollower ticketsAtStep(TicketTiming timing, FollowUps followUps, AskForTickets asking) {
        return new TicketsAtStep(timing, followUps, asking);
    }

    @Bean
    SuggestDue suggestDue(SpaceRules rules, Clock clock) {
        return new SuggestDue(rules, clock);
    }

    @Bean
    AdvanceStatus.Books books(Postmortems postmortems, StatusHistory history, List<StepFollower> followers) {
        return new AdvanceStatus.Books(postmortems, history, followers);
    }

    @Bean
    AdvanceStatus advanceStatus(
            AdvanceStatus.Books books, Situations situations, People people, Transactions transactions, Clock clock) {
        return new AdvanceStatus(books, situations, people, transactions, clock);
    }
}
