package org.aftermath.confluence.macro;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.support.MessageCard;
import org.aftermath.core.text.Message;

/** The words of the message to people outside. */
final class MessageView {

    private final Viewer viewer;
    private final SheetView sheet;

    MessageView(Viewer viewer) {
        this.viewer = viewer;
        this.sheet = new SheetView(viewer);
    }

    Map<String, Object> of(MessageCard card, boolean interactive) {
        var message = card.message();
        var postmortem = card.postmortem();
        var view = new View()
                .put("pageId", String.valueOf(message.pageId()))
                .put("version", String.valueOf(message.version()))
                .put("postmortemVersion", String.valueOf(postmortem.version()))
                .put("closes", postmortem.status() == Status.REVIEWED)
                .put("severity", postmortem.severity().code())
                .put("service", postmortem.services().stream().findFirst())
                .put("state", message.state().code())
                .put(
                        "stateWord",
                        viewer.say("aftermath.message.state." + message.state().code()))
                .put("lozenge", lozenge(message.state()))
                .put("unanswered", unanswered(card))
                .put("facts", facts(card))
                .put("parts", parts(message))
                .put("reasons", reasons(card))
                .put("interactive", interactive && card.editable())
                .put(
                        "approvable",
                        message.state() == MessageState.DRAFT
                                && card.notApproved().isEmpty())
                .put(
                        "postable",
                        message.state() == MessageState.APPROVED
                                && card.notPosted().isEmpty())
                .put("written", interactive && message.isWritten())
                .put("sheet", sheet.of(card))
                .put("label", labels());
        sign(card, view);
        return view.map();
    }

    private static String lozenge(MessageState state) {
        return switch (state) {
            case DRAFT -> "aui-lozenge-default";
            case APPROVED -> "aui-lozenge-new";
            case POSTED -> "aui-lozenge-success";
        };
    }

    private String unanswered(MessageCard card) {
        return card.postmortem().externalMessage().isPresent() ? "" : viewer.say("aftermath.view.message.unanswered");
    }

    private void sign(MessageCard card, View view) {
        var signers = card.signers();
        card.message().approval().ifPresent(given -> view.put(
                        "approvedAt", given.at().toString())
                .put("approved", signed("approved", name(signers.approver(), given.by()), given.at())));
        card.message().posted().ifPresent(out -> view.put(
                        "postedAt", out.posting().at().toString())
                .put(
                        "posted",
                        signed(
                                "posted",
                                name(signers.poster(), out.by()),
                                out.posting().at()))
                .put("postedUrl", out.posting().url()));
    }

    private String signed(String how, String who, Instant when) {
        return viewer.say("aftermath.view.message." + how, who, viewer.date(when));
    }

    private static String name(Optional<Person> person, UserRef who) {
        return person.map(Person::fullName).orElse(who.key());
    }

    private List<Map<String, Object>> facts(MessageCard card) {
        var message = card.message();
        var owner = message.owner().map(who -> name(card.signers().owner(), who));
        return List.of(
                fact("audience", message.text(MessageField.AUDIENCE)),
                fact("channel", message.text(MessageField.CHANNEL)),
                fact("owner", owner.orElse("")));
    }

    private Map<String, Object> fact(String name, String words) {
        return new View()
                .put("label", viewer.say("aftermath.view.message." + name))
                .put("words", words)
                .map();
    }

    private List<Map<String, Object>> parts(ExternalMessage message) {
        return List.of(
                part("aftermath.view.message.part.summary", message, MessageField.SUMMARY),
                part("aftermath.view.message.part.happened", message, MessageField.HAPPENED),
                part("aftermath.view.message.part.doing", message, MessageField.DOING));
    }

    private Map<String, Object> part(String key, ExternalMessage message, MessageField field) {
        return new View()
                .put("name", field.code())
                .put("heading", viewer.say(key))
                .put("text", message.text(field))
                .put("hint", viewer.say(key + ".hint"))
                .map();
    }

    /** What the next signature waits for. */
    private List<String> reasons(MessageCard card) {
        List<Message> waiting =
                switch (card.message().state()) {
                    case DRAFT -> card.notApproved();
                    case APPROVED -> card.notPosted();
                    case POSTED -> List.of();
                };
        return waiting.stream().map(viewer::say).toList();
    }

    private Map<String, Object> labels() {
        return new View()
                .put("edit", viewer.say("aftermath.view.message.edit"))
                .put("approve", viewer.say("aftermath.view.message.approve"))
                .put("post", viewer.say("aftermath.view.message.post"))
                .put("copy", viewer.say("aftermath.view.message.copy.text"))
                .put("unknown", viewer.say("aftermath.view.facts.unknown"))
                .map();
    }
}
