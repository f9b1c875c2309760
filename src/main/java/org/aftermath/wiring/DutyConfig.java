package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.aftermath.confluence.rest.duty.DutiesJson;
import org.aftermath.confluence.rest.duty.MailDraft;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.duty.Ticks;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.lint.Manuscripts;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.store.page.StoredTicks;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the owner of a postmortem sees to. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class DutyConfig {

    @Bean
    Ticks ticks(ActiveObjects ao) {
        return new StoredTicks(ao);
    }

    @Bean
    ShowDuties showDuties(Ticks ticks, People people, Pages pages, ActingUser acting) {
        return new ShowDuties(ticks, people, pages, acting);
    }

    @Bean
    TickDuty tickDuty(Ticks ticks, ChangeLog log, Transactions transactions, Clock clock) {
        return new TickDuty(ticks, log, transactions, clock);
    }

    @Bean
    MailDraft mailDraft(Manuscripts manuscripts, Translator translator) {
        return new MailDraft(new FindGist(manuscripts), translator);
    }

    @Bean
    DutiesJson dutiesJson(Translator translator) {
        return new DutiesJson(translator);
    }
}
