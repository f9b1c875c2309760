package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.time.Clock;
import java.time.Duration;
import org.aftermath.confluence.notice.ConfluenceLetters;
import org.aftermath.confluence.notice.MeasureLetter;
import org.aftermath.confluence.rest.followup.FollowUpJson;
import org.aftermath.confluence.rest.measure.MeasureDesk;
import org.aftermath.confluence.rest.measure.MeasuresJson;
import org.aftermath.core.delivery.Turns;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.measure.DecideMeasure;
import org.aftermath.core.measure.MeasureLetters;
import org.aftermath.core.measure.Measures;
import org.aftermath.core.measure.PremortemOccasions;
import org.aftermath.core.measure.RemindOfMeasures;
import org.aftermath.core.measure.WriteMeasures;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.outbox.Occasions;
import org.aftermath.core.outlook.LookAhead;
import org.aftermath.core.outlook.Notes;
import org.aftermath.core.page.Stories;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.premortem.Premortems;
import org.aftermath.core.session.Pulse;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.writing.WriteFollowUps;
import org.aftermath.host.job.Timetable;
import org.aftermath.host.job.Worker;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.measure.StoredMeasures;
import org.aftermath.host.store.measure.StoredNotes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What is done about what might break, and what stays of a premortem. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class MeasureConfig {

    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final String WORKER = "org.aftermath.postmortem.measures";

    @Bean
    Measures measures(ActiveObjects ao) {
        return new StoredMeasures(ao);
    }

    @Bean
    Notes notes(ActiveObjects ao) {
        return new StoredNotes(ao);
    }

    @Bean
    Occasions premortemOccasions(Premortems premortems, Measures measures, Stories stories) {
        return new PremortemOccasions(premortems, measures, stories);
    }

    @Bean
    MeasuresJson measuresJson(
            ShowFollowUps followUps, FollowUpJson followUpJson, People people, TimeZoneManager zones) {
        return new MeasuresJson(followUps, followUpJson, people, zones);
    }

    @Bean
    MeasureDesk.Known knownOfMeasures(
            Premortems premortems, Measures measures, Notes notes, SpaceRules rules, Pages pages) {
        return new MeasureDesk.Known(premortems, measures, notes, rules, pages);
    }

    @Bean
    MeasureDesk.Doings measureDoings(
            MeasureDesk.Known known, WriteFollowUps followUps, Pulse pulse, Transactions transactions) {
        return new MeasureDesk.Doings(
                new WriteMeasures(known.measures(), known.premortems(), pulse),
                new DecideMeasure(known.measures(), known.premortems(), followUps, known.rules(), pulse),
                new LookAhead(known.notes(), pulse, transactions));
    }

    @Bean
    MeasureDesk measureDesk(
            MeasureDesk.Known known, MeasureDesk.Doings doings, MeasuresJson json, Refusals refusals, Clock clock) {
        return new MeasureDesk(known, doings, json, refusals, clock);
    }

    @Bean
    MeasureLetters measureLetters(
            ConfluenceLetters.Readership readership,
            LocaleResolver locales,
            I18nResolver texts,
            TemplateRenderer renderer,
            Letters letters) {
        return new MeasureLetter(readership, locales, texts, renderer, letters);
    }

    @Bean
    RemindOfMeasures remindOfMeasures(MeasureDesk.Known known, Stories stories, MeasureLetters letters, Clock clock) {
        return new RemindOfMeasures(known.measures(), known.premortems(), stories, known.rules(), letters, clock);
    }

    /** The worker is no bean: whoever wakes one means that of the tickets. */
    @Bean(destroyMethod = "onStop")
    Timetable measuresTimetable(
            HostServices host, RemindOfMeasures remindOfMeasures, SchedulerService scheduler, Turns turns) {
        var worker = Worker.unfenced(WORKER, remindOfMeasures::run, turns);
        return host.offer(LifecycleAware.class, new Timetable(worker, OFTEN, scheduler));
    }
}
