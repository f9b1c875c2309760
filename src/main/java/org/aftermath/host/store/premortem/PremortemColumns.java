package org.aftermath.host.store.premortem;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Order;
import org.aftermath.core.premortem.Participants;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Prompt;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.premortem.Role;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.premortem.Timetable;
import org.aftermath.host.store.Columns;
import org.jspecify.annotations.Nullable;

/** What premortems look like in their rows. */
final class PremortemColumns {

    private PremortemColumns() {}

    static String key(String scenarioId, UserRef who) {
        return scenarioId + "-" + who.key();
    }

    static DBParam[] write(Premortem premortem) {
        var participants = premortem.participants();
        var minutes = premortem.timetable().minutes().stream().map(String::valueOf);
        return new Columns()
                .with("PAGE_ID", premortem.pageId())
                .with("GOAL_TEXT", premortem.goal())
                .with("MEETING_DAY", premortem.day().map(LocalDate::toString))
                .with("DECIDER_KEY", participants.decisionMaker().map(UserRef::key))
                .with("ENGINEER_KEYS", keys(participants.engineers()))
                .with("SUPPORT_KEYS", keys(participants.support()))
                .with("EXPERT_KEYS", keys(participants.experts()))
                .with("TIMETABLE", minutes.collect(Collectors.joining("/")))
                .with("LEADER_KEY", premortem.facilitator().map(UserRef::key))
                .with("BLOCK_CODE", premortem.block().name())
                .with("FURTHEST_CODE", premortem.furthest().name())
                .with("BLOCK_AT", Columns.millis(premortem.blockAt()))
                .with("RATINGS_OPEN", premortem.ratingsOpen() ? "yes" : "no")
                .with("TIERS", tiers(premortem.order()))
                .with("TIERS_ABOVE", premortem.order().line())
                .with("ROW_VERSION", premortem.version())
                .toArray();
    }

    private static String keys(List<UserRef> people) {
        return people.stream().map(UserRef::key).collect(Collectors.joining("\n"));
    }

    private static String tiers(Order order) {
        return order.tiers().stream().map(tier -> String.join(" ", tier)).collect(Collectors.joining("\n"));
    }

    static Premortem read(PremortemRow row) {
        var tiers = Columns.lines(row.getTiers()).stream()
                .map(line -> List.of(line.split(" ")))
                .toList();
        return new Premortem(
                row.getPageId(),
                Columns.text(row.getGoalText()),
                Optional.ofNullable(row.getMeetingDay()).map(LocalDate::parse),
                new Participants(
                        user(row.getDeciderKey()),
                        users(row.getEngineerKeys()),
                        users(row.getSupportKeys()),
                        users(row.getExpertKeys())),
                Timetable.read(row.getTimetable()).orElse(Timetable.USUAL),
                user(row.getLeaderKey()),
                Block.valueOf(row.getBlockCode()),
                Block.valueOf(row.getFurthestCode()),
                Columns.instant(row.getBlockAt()),
                row.getRatingsOpen().equals("yes"),
                new Order(tiers, row.getTiersAbove()),
                row.getRowVersion());
    }

    private static List<UserRef> users(@Nullable String column) {
        return Columns.lines(column).stream().map(UserRef::new).toList();
    }

    private static Optional<UserRef> user(@Nullable String key) {
        return Optional.ofNullable(key).map(UserRef::new);
    }

    static DBParam[] write(Scenario scenario) {
        return new Columns()
                .with("SCENARIO_KEY", scenario.id())
                .with("PAGE_ID", scenario.pageId())
                .with("SERVICE_NAME", scenario.service())
                .with("FAILURE_TEXT", scenario.failure())
                .with("PERIOD_TEXT", scenario.period())
                .with("AUTHOR_KEY", scenario.author().key())
                .with("TYPED_AT", scenario.at().toEpochMilli())
                .with("KIN_KEY", scenario.kin())
                .with("ANSWERS", json(scenario.answers()))
                .with("SETTLED_BY", scenario.settledBy().map(UserRef::key))
                .with("ROW_VERSION", scenario.version())
                .toArray();
    }

    private static String json(Map<Prompt, String> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        var json = new JsonObject();
        answers.forEach((prompt, text) -> json.put(prompt.code(), text));
        return JsonWriter.string(json);
    }

    static Scenario read(ScenarioRow row) {
        return new Scenario(
                row.getScenarioKey(),
                row.getPageId(),
                row.getServiceName(),
                row.getFailureText(),
                row.getPeriodText(),
                new UserRef(row.getAuthorKey()),
                Instant.ofEpochMilli(row.getTypedAt()),
                Optional.ofNullable(row.getKinKey()),
                answers(Columns.text(row.getAnswers())),
                user(row.getSettledBy()),
                row.getRowVersion());
    }

    private static Map<Prompt, String> answers(String json) {
        var answers = new EnumMap<Prompt, String>(Prompt.class);
        if (!json.isEmpty()) {
            try {
                JsonObject told = JsonParser.object().from(json);
                Arrays.stream(Prompt.values())
                        .filter(prompt -> told.has(prompt.code()))
                        .forEach(prompt -> answers.put(prompt, told.getString(prompt.code(), "")));
            } catch (JsonParserException broken) {
                throw new IllegalStateException("Stored answers cannot be read", broken);
            }
        }
        return answers;
    }

    static DBParam[] write(Rating rating) {
        return new Columns()
                .with("RATING_KEY", key(rating.scenarioId(), rating.who()))
                .with("SCENARIO_KEY", rating.scenarioId())
                .with("PAGE_ID", rating.pageId())
                .with("USER_KEY", rating.who().key())
                .with("ROLE_CODE", rating.role().name())
                .with("POINTS", rating.value())
                .with("RATED_AT", rating.at().toEpochMilli())
                .toArray();
    }

    static Rating read(RatingRow row) {
        return new Rating(
                row.getScenarioKey(),
                row.getPageId(),
                new UserRef(row.getUserKey()),
                Role.valueOf(row.getRoleCode()),
                row.getPoints(),
                Instant.ofEpochMilli(row.getRatedAt()));
    }
}
