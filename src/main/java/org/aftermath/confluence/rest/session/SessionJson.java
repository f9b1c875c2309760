package org.aftermath.confluence.rest.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Survey;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/** Puts a writing meeting into JSON for the caller. */
public final class SessionJson {

    private final People people;
    private final Translator translator;

    public SessionJson(People people, Translator translator) {
        this.people = people;
        this.translator = translator;
    }

    /** Nothing has begun. */
    SessionPayload none(boolean steering) {
        var counts = new SessionPayload.Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
        return new SessionPayload(
                "none", 0, 0, null, null, null, null, null, false, steering, null, counts, null, List.of(), List.of(),
                null, 0, 0, 0);
    }

    SessionPayload of(Board board, Postmortem postmortem, UserRef reader, boolean steering) {
        var session = board.session();
        var names = new HashMap<UserRef, String>();
        var leading = session.facilitator().equals(reader);
        return new SessionPayload(
                session.phase().code(),
                session.version(),
                session.phase().minutes(),
                session.startedAt().toString(),
                session.endedAt().map(Object::toString).orElse(null),
                board.minutes().orElse(null),
                session.sharingMinutes().orElse(null),
                name(session.facilitator(), names),
                leading,
                steering,
                presence(board, reader),
                counts(board),
                session.current().orElse(null),
                board.remarks().stream()
                        .map(remark -> entry(remark, reader, names))
                        .toList(),
                advice(board, postmortem),
                leading && session.phase() == Phase.ENDED ? survey(session) : null,
                session.turn(),
                0,
                0);
    }

    private static SessionPayload.@Nullable Presence presence(Board board, UserRef reader) {
        return board.guests().stream()
                .filter(guest -> guest.who().equals(reader))
                .findFirst()
                .map(guest -> new SessionPayload.Presence(guest.readBefore(), guest.otherTeam(), guest.surveyed()))
                .orElse(null);
    }

    private static SessionPayload.Counts counts(Board board) {
        return new SessionPayload.Counts(
                board.all(Remark.Kind.QUESTION).size(),
                board.questions(Remark.State.ANSWERED) + board.questions(Remark.State.DONE),
                board.questions(Remark.State.PARKED),
                board.all(Remark.Kind.SUGGESTION).size(),
                board.all(Remark.Kind.KUDO).size(),
                board.owed(),
                board.guests().size(),
                board.readBefore(),
                board.otherTeams());
    }

    private SessionPayload.Entry entry(Remark remark, UserRef reader, Map<UserRef, String> names) {
        return new SessionPayload.Entry(
                remark.id(),
                remark.kind().code(),
                remark.aspect().map(Remark.Aspect::code).orElse(null),
                remark.section().map(Section::code).orElse(null),
                remark.text(),
                remark.author().map(author -> name(author, names)).orElse(null),
                remark.at().toString(),
                remark.state().code(),
                remark.isAnsweredAloud(),
                remark.picked(),
                remark.isOwed(),
                remark.author().filter(reader::equals).isPresent(),
                remark.turn(),
                remark.answer()
                        .map(answer -> new SessionPayload.Answer(
                                answer.text(),
                                name(answer.by(), names),
                                answer.at().toString(),
                                answer.written()))
                        .orElse(null),
                remark.seen()
                        .map(seen -> new SessionPayload.Seen(
                                name(seen.by(), names), seen.at().toString()))
                        .orElse(null));
    }

    private String name(UserRef who, Map<UserRef, String> names) {
        return names.computeIfAbsent(who, each -> people.someone(each).fullName());
    }

    /** What would make it a meeting that teaches others (L06, L08, L11). */
    private List<String> advice(Board board, Postmortem postmortem) {
        var advice = new ArrayList<Message>();
        if (Optional.of(board.session().facilitator()).equals(postmortem.owner())) {
            advice.add(Message.of("aftermath.session.advice.owner"));
        }
        if (board.guests().stream().noneMatch(Guest::otherTeam)) {
            advice.add(Message.of("aftermath.session.advice.others"));
        }
        return advice.stream().map(translator::say).toList();
    }

    private static SessionPayload.Survey survey(Session session) {
        var told = session.survey();
        return told.answers() < Survey.FEWEST
                ? new SessionPayload.Survey(told.answers(), null, null)
                : new SessionPayload.Survey(told.answers(), told.means(), told.words());
    }
}
