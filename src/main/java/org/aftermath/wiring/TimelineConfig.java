package org.aftermath.wiring;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.aftermath.confluence.page.StorageMarkup;
import org.aftermath.confluence.page.StorageReader;
import org.aftermath.confluence.page.TimelineTable;
import org.aftermath.confluence.rest.timeline.TimelineDesk;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.showing.ShowTimeline;
import org.aftermath.core.timeline.TimelineMarkup;
import org.aftermath.core.writing.WriteTimeline;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The timeline of a page: reading it, adding to it, and what is offered over REST. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class TimelineConfig {

    @Bean
    TimelineMarkup timelineMarkup() {
        return new TimelineTable();
    }

    @Bean
    ShowTimeline showTimeline(Postmortems postmortems, TimelineMarkup markup, People people, Clock clock) {
        return new ShowTimeline(postmortems, markup, people, clock);
    }

    @Bean
    WriteTimeline writeTimeline(EditPage pages, TimelineMarkup timelines, StorageReader reader, People people) {
        return new WriteTimeline(pages, timelines, new StorageMarkup(reader, people), people, () -> UUID.randomUUID()
                .toString());
    }

    @Bean
    TimelineDesk timelineDesk(
            ShowTimeline show,
            WriteTimeline write,
            PageManager pages,
            TimeZoneManager zones,
            Translator translator,
            Refusals refusals) {
        return new TimelineDesk(
                show,
                write,
                id -> Optional.ofNullable(pages.getPage(id))
                        .map(Page::getBodyAsString)
                        .orElse(""),
                zones,
                translator,
                refusals);
    }
}
