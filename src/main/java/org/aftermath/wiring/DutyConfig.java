package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import org.aftermath.confluence.rest.duty.DutiesJson;
import org.aftermath.confluence.rest.duty.MailDraft;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.duty.AskToWrite;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.duty.TickDuty;
import org.aftermath.core.duty.Ticks;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.promise.TellOnce;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Tempo;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.store.page.StoredTicks;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the owner of a postmortem sees to. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class DutyConfig {

    private static final String WORKER = "org.aftermath.postmortem.write";

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
    MailDraft mailDraft(FindGist gist, Translator translator) {
        return new MailDraft(gist, translator);
    }

    @Bean
    AskToWrite askToWrite(
            TellOnce tellOnce, Pages pages, ReadSettings settings, MailDraft draft, Letters letters, Clock clock) {
        return new AskToWrite(
                tellOnce,
                pages,
                space -> settings.at(Place.space(space)).get(Catalogue.ASK_TO_WRITE),
                (page, reader, hours) -> {
                    var mail = draft.stillDraft(page, hours);
                    return letters.plain(page.pageId(), reader, mail.subject(), mail.text());
                },
                clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable askToWriteTimetable(
            HostServices host, AskToWrite askToWrite, SchedulerService scheduler, Turns turns, Tempo tempo) {
        var worker = Worker.unfenced(WORKER, askToWrite::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, tempo.remind(), scheduler));
    }

    @Bean
    DutiesJson dutiesJson(Translator translator) {
        return new DutiesJson(translator);
    }
}
