package org.aftermath.host.store.session;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.aftermath.core.outline.Section;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.Guest;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Survey;
import org.aftermath.host.store.Columns;
import org.jspecify.annotations.Nullable;

/** What writing meetings look like in their rows. */
final class SessionColumns {

    private SessionColumns() {}

    static String key(long pageId, UserRef who) {
        return pageId + "-" + who.key();
    }

    static DBParam[] write(Session session) {
        return new Columns()
                .with("PAGE_ID", session.pageId())
                .with("LEADER_KEY", session.facilitator().key())
                .with("PHASE_CODE", session.phase().name())
                .with("PHASE_AT", session.phaseAt().toEpochMilli())
                .with("STARTED_AT", session.startedAt().toEpochMilli())
                .with("ENDED_AT", Columns.millis(session.endedAt()))
                .with("CURRENT_KEY", session.current())
                .with("SHARING_MINUTES", session.sharingMinutes())
                .with("SURVEY_SUMS", json(session.survey()))
                .with("ROW_VERSION", session.version())
                .with("TURN", session.turn())
                .toArray();
    }

    static Session read(SessionRow row) {
        return new Session(
                row.getPageId(),
                new UserRef(row.getLeaderKey()),
                Phase.valueOf(row.getPhaseCode()),
                Instant.ofEpochMilli(row.getPhaseAt()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Columns.instant(row.getEndedAt()),
                Optional.ofNullable(row.getCurrentKey()),
                Optional.ofNullable(row.getSharingMinutes()),
                survey(Columns.text(row.getSurveySums())),
                row.getRowVersion(),
                number(row.getTurn()));
    }

    private static String json(Survey survey) {
        if (survey.answers() == 0) {
            return "";
        }
        var json = new JsonObject();
        json.put("answers", survey.answers());
        json.put("sums", new JsonArray(survey.sums()));
        json.put("words", new JsonArray(survey.words()));
        return JsonWriter.string(json);
    }

    private static Survey survey(String json) {
        if (json.isEmpty()) {
            return Survey.NONE;
        }
        try {
            JsonObject told = JsonParser.object().from(json);
            var words = told.getArray("words").stream().map(String::valueOf).toList();
            return new Survey(told.getInt("answers"), numbers(told.getArray("sums")), words);
        } catch (JsonParserException broken) {
            throw new IllegalStateException("A stored survey cannot be read", broken);
        }
    }

    private static List<Integer> numbers(JsonArray array) {
        var numbers = new ArrayList<Integer>();
        for (var place = 0; place < array.size(); place++) {
            numbers.add(array.getInt(place));
        }
        return numbers;
    }

    static DBParam[] write(Remark remark) {
        var answer = remark.answer();
        return new Columns()
                .with("REMARK_KEY", remark.id())
                .with("PAGE_ID", remark.pageId())
                .with("KIND_CODE", remark.kind().name())
                .with("ASPECT_CODE", remark.aspect().map(Enum::name))
                .with("SECTION_CODE", remark.section().map(Section::anchor))
                .with("REMARK_TEXT", remark.text())
                .with("AUTHOR_KEY", remark.author().map(UserRef::key))
                .with("SAID_AT", remark.at().toEpochMilli())
                .with("STATE_CODE", remark.state().name())
                .with("PICKED", yesOrNo(remark.picked()))
                .with("ANSWER_TEXT", answer.map(Remark.Answer::text))
                .with("ANSWERER_KEY", answer.map(given -> given.by().key()))
                .with("ANSWERED_AT", answer.map(given -> given.at().toEpochMilli()))
                .with("ANSWER_WRITTEN", answer.map(given -> yesOrNo(given.written())))
                .with("SEAL", remark.seal())
                .with("SEEN_BY_KEY", remark.seen().map(seen -> seen.by().key()))
                .with("SEEN_AT", remark.seen().map(seen -> seen.at().toEpochMilli()))
                .with("TURN", remark.turn())
                .toArray();
    }

    /** A section that only a newer version of ours knows is none. */
    static Remark read(RemarkRow row) {
        return new Remark(
                row.getRemarkKey(),
                row.getPageId(),
                Remark.Kind.valueOf(row.getKindCode()),
                Optional.ofNullable(row.getAspectCode()).map(Remark.Aspect::valueOf),
                Section.of(Columns.text(row.getSectionCode())),
                row.getRemarkText(),
                user(row.getAuthorKey()),
                Optional.ofNullable(row.getSeal()),
                Instant.ofEpochMilli(row.getSaidAt()),
                Remark.State.valueOf(row.getStateCode()),
                isYes(row.getPicked()),
                user(row.getAnswererKey()).flatMap(by -> answer(row, by)),
                user(row.getSeenByKey()).flatMap(by -> seen(row, by)),
                number(row.getTurn()));
    }

    private static Optional<Remark.Seen> seen(RemarkRow row, UserRef by) {
        return Columns.instant(row.getSeenAt()).map(at -> new Remark.Seen(by, at));
    }

    private static long number(@Nullable Long column) {
        return column == null ? 0 : column;
    }

    private static Optional<Remark.Answer> answer(RemarkRow row, UserRef by) {
        return Columns.instant(row.getAnsweredAt())
                .map(at -> new Remark.Answer(
                        Columns.text(row.getAnswerText()), by, at, isYes(Columns.text(row.getAnswerWritten()))));
    }

    private static Optional<UserRef> user(@Nullable String key) {
        return Optional.ofNullable(key).map(UserRef::new);
    }

    static DBParam[] write(Guest guest) {
        return new Columns()
                .with("GUEST_KEY", key(guest.pageId(), guest.who()))
                .with("PAGE_ID", guest.pageId())
                .with("USER_KEY", guest.who().key())
                .with("JOINED_AT", guest.joinedAt().toEpochMilli())
                .with("READ_BEFORE", yesOrNo(guest.readBefore()))
                .with("OTHER_TEAM", yesOrNo(guest.otherTeam()))
                .with("SURVEYED", yesOrNo(guest.surveyed()))
                .toArray();
    }

    static Guest read(GuestRow row) {
        return new Guest(
                row.getPageId(),
                new UserRef(row.getUserKey()),
                Instant.ofEpochMilli(row.getJoinedAt()),
                isYes(row.getReadBefore()),
                isYes(row.getOtherTeam()),
                isYes(row.getSurveyed()));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static boolean isYes(String column) {
        return column.equals("yes");
    }
}
