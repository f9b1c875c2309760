package org.aftermath.confluence.rest.message;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.aftermath.confluence.rest.facts.FactsForm;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.message.Posted;
import org.aftermath.core.message.Posting;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.support.FindPastMessages;
import org.aftermath.core.support.MessageCard;
import org.aftermath.core.support.SheetPoint;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.Refusals;
import org.jspecify.annotations.Nullable;

/** Puts messages to people outside into JSON for the caller. */
public final class MessageJson {

    private final People people;
    private final Refusals refusals;

    public MessageJson(People people, Refusals refusals) {
        this.people = people;
        this.refusals = refusals;
    }

    MessagePayload of(MessageCard card, ZoneId zone) {
        var message = card.message();
        return new MessagePayload(
                message.pageId(),
                card.postmortem()
                        .externalMessage()
                        .map(needed -> needed ? "yes" : "no")
                        .orElse(null),
                message.state().code(),
                words(message),
                sheet(card),
                message.approval()
                        .map(given -> sign(given.by(), given.at(), Optional.empty()))
                        .orElse(null),
                message.posted()
                        .map(out ->
                                sign(out.by(), out.posting().at(), out.posting().url()))
                        .orElse(null),
                verdict(card.notApproved()),
                verdict(card.notPosted()),
                form(message, zone),
                message.version());
    }

    PastMessages.Past of(FindPastMessages.Past past) {
        var message = past.message();
        var posting = message.posted().map(Posted::posting);
        return new PastMessages.Past(
                message.pageId(),
                past.page().title(),
                past.page().url(),
                message.state().code(),
                words(message),
                text(message.approval().map(given -> given.at())),
                text(posting.map(Posting::at)),
                posting.flatMap(Posting::url).orElse(null));
    }

    private MessagePayload.Words words(ExternalMessage message) {
        var owner = message.owner();
        return new MessagePayload.Words(
                known(message, MessageField.AUDIENCE),
                known(message, MessageField.CHANNEL),
                owner.map(this::userName).orElse(null),
                owner.flatMap(people::find).map(Person::fullName).orElse(null),
                known(message, MessageField.SUMMARY),
                known(message, MessageField.HAPPENED),
                known(message, MessageField.DOING));
    }

    private static MessagePayload.Sheet sheet(MessageCard card) {
        var message = card.message();
        var impact = card.postmortem().details().impact();
        return new MessagePayload.Sheet(
                known(message, MessageField.WHOM),
                impact.affected().orElse(null),
                impact.unit().isEmpty() ? null : impact.unit(),
                text(card.postmortem().times().started()),
                text(card.postmortem().times().resolved()),
                known(message, MessageField.SYMPTOM),
                known(message, MessageField.WORKAROUND),
                text(message.nextNewsAt()),
                card.open().stream().map(SheetPoint::code).toList(),
                card.done(),
                card.total());
    }

    private MessagePayload.Sign sign(UserRef by, Instant at, Optional<String> url) {
        var name = people.find(by).map(Person::fullName).orElse(null);
        return new MessagePayload.Sign(userName(by), name, at.toString(), url.orElse(null));
    }

    private MessagePayload.Verdict verdict(List<Message> objections) {
        return new MessagePayload.Verdict(
                objections.isEmpty(), objections.stream().map(refusals::entry).toList());
    }

    private FactsForm form(ExternalMessage message, ZoneId zone) {
        var values = new LinkedHashMap<String, String>();
        for (var field : MessageField.values()) {
            values.put(field.code(), message.text(field));
        }
        message.owner().ifPresent(who -> values.put(MessageField.OWNER.code(), userName(who)));
        message.nextNewsAt()
                .ifPresent(at -> values.put(
                        MessageField.NEXT_NEWS.code(),
                        LocalDateTime.ofInstant(at, zone).toString()));
        return new FactsForm(message.version(), zone.getId(), values);
    }

    private String userName(UserRef who) {
        return people.find(who).map(Person::userName).orElse(who.key());
    }

    private static @Nullable String known(ExternalMessage message, MessageField field) {
        var text = message.text(field);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
