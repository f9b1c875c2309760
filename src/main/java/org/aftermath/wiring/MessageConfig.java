package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import org.aftermath.confluence.rest.message.MessageDesk;
import org.aftermath.confluence.rest.message.MessageJson;
import org.aftermath.core.history.ChangeLog;
import org.aftermath.core.lifecycle.MarkPosted;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.message.Messages;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.support.FindPastMessages;
import org.aftermath.core.support.HearField;
import org.aftermath.core.support.MessageBook;
import org.aftermath.core.support.ShowMessage;
import org.aftermath.core.support.SignMessage;
import org.aftermath.core.support.SupportDesk;
import org.aftermath.core.support.WriteMessage;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.postmortem.StoredMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The message to people outside. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class MessageConfig {

    @Bean
    Messages messages(ActiveObjects ao) {
        return new StoredMessages(ao);
    }

    @Bean
    MessageBook messageBook(Messages messages, ChangeLog log, People people, Clock clock) {
        return new MessageBook(messages, log, people, clock);
    }

    @Bean
    SupportDesk supportDesk(SpaceRules rules, Groups groups) {
        return new SupportDesk(space -> rules.of(space).supportGroup(), groups);
    }

    @Bean
    WriteMessage writeMessage(Postmortems postmortems, MessageBook book, People people, Transactions transactions) {
        return new WriteMessage(postmortems, book, new HearField(people), transactions);
    }

    @Bean
    SignMessage signMessage(Postmortems postmortems, MessageBook book, SupportDesk desk, Transactions transactions) {
        return new SignMessage(postmortems, book, desk, transactions);
    }

    @Bean
    MarkPosted markPosted(MessageBook book) {
        return new MarkPosted(book);
    }

    @Bean
    ShowMessage showMessage(
            Postmortems postmortems,
            Messages messages,
            Pages pages,
            SupportDesk desk,
            ShowMessage.Readership readership) {
        return new ShowMessage(postmortems, messages, pages, desk, readership);
    }

    @Bean
    ShowMessage.Readership messageReadership(ActingUser acting, People people) {
        return new ShowMessage.Readership(acting, people);
    }

    @Bean
    FindPastMessages findPastMessages(Messages messages, Pages pages) {
        return new FindPastMessages(messages, pages);
    }

    @Bean
    MessageJson messageJson(People people, Refusals refusals) {
        return new MessageJson(people, refusals);
    }

    @Bean
    MessageDesk messageDesk(
            ShowMessage show,
            WriteMessage write,
            SignMessage sign,
            MessageJson json,
            TimeZoneManager zones,
            Refusals refusals) {
        return new MessageDesk(show, write, sign, json, zones, refusals);
    }
}
