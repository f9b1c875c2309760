package org.aftermath.confluence.rest.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.confluence.rest.TypedText;
import org.aftermath.confluence.rest.Wanted;
import org.aftermath.core.outline.Section;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.session.HoldSession;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Seal;
import org.aftermath.core.session.Survey;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/** What a request wants of a writing meeting. */
final class SessionOrder extends Wanted {

    /** What can be done with a meeting or one of its entries. */
    enum Step {
        MOVE,
        LEAD,
        SHARED,
        PICK,
        PARK,
        REOPEN,
        DONE,
        ANSWER,
        WRITE;

        boolean needsEntry() {
            return compareTo(PICK) >= 0;
        }

        /** Unless it comes to the same whatever else was done meanwhile. */
        boolean needsVersion() {
            return this != REOPEN && this != DONE && this != WRITE;
        }
    }

    private static final int LONGEST_WORDS = 500;

    private final long since;

    /** @param since turn up to which the caller knows all entries */
    SessionOrder(JsonBody body, long since) {
        super(body);
        this.since = since;
    }

    long since() {
        return since;
    }

    List<Fault> faultsOfBeginning() {
        knows();
        return faults;
    }

    List<Fault> faultsOfEntry() {
        knows("id", "kind", "aspect", "section", "text", "anonymous", "secret");
        faultsOfWords();
        flag("anonymous", false);
        needs("secret", body.text("secret").isEmpty() || flagged("anonymous"), "anonymous");
        return faults;
    }

    /** An own entry in other words; a secret shows that it is one's own if it has no name. */
    List<Fault> faultsOfRewording() {
        knows("id", "kind", "aspect", "section", "text", "secret", "turn");
        faultsOfWords();
        turn();
        return faults;
    }

    List<Fault> faultsOfTakingBack() {
        knows("id", "secret", "turn");
        needsId();
        secret();
        turn();
        return faults;
    }

    private void faultsOfWords() {
        needsId();
        secret();
        needs("kind", of("kind", Remark.Kind.values()).isPresent(), codes(Remark.Kind.values()));
        if (!body.text("aspect").isEmpty()
                || of("kind", Remark.Kind.values()).equals(Optional.of(Remark.Kind.SUGGESTION))) {
            needs("aspect", of("aspect", Remark.Aspect.values()).isPresent(), codes(Remark.Aspect.values()));
        }
        knowsSection();
        text(true);
    }

    private void turn() {
        needs("turn", body.number("turn").isPresent(), "1, 2, 3, …");
    }

    private void secret() {
        needs("secret", body.text("secret").isEmpty() || TypedText.isId(secretOf()), "UUID");
    }

    /** Empty for whoever has none. */
    String secretOf() {
        return body.text("secret");
    }

    long turnOf() {
        return body.number("turn").orElseThrow();
    }

    Remark remark(long pageId, UserRef author, Instant now) {
        return new Remark(
                body.text("id"),
                pageId,
                of("kind", Remark.Kind.values()).orElseThrow(),
                of("aspect", Remark.Aspect.values()),
                section(),
                TypedText.of(body, "text"),
                flagged("anonymous") ? Optional.empty() : Optional.of(author),
                Optional.of(secretOf()).filter(secret -> !secret.isEmpty()).map(Seal::of),
                now,
                Remark.State.OPEN,
                false,
                Optional.empty(),
                Optional.empty(),
                0);
    }

    List<Fault> faultsOfStep() {
        knows("version", "step", "to", "id", "text", "section", "minutes");
        var step = of("step", Step.values());
        needs("step", step.isPresent(), codes(Step.values()));
        if (step.map(Step::needsVersion).orElse(true)) {
            needsVersion();
        }
        if (step.equals(Optional.of(Step.MOVE))) {
            needs("to", Phase.of(body.text("to")).isPresent(), codes(Phase.values()));
        }
        if (step.equals(Optional.of(Step.SHARED))) {
            between("minutes", body.values().get("minutes"), 1, HoldSession.LONGEST_SHARING);
        }
        if (step.filter(Step::needsEntry).isPresent()) {
            needsId();
        }
        knowsSection();
        text(step.equals(Optional.of(Step.ANSWER)));
        return faults;
    }

    Step step() {
        return of("step", Step.values()).orElseThrow();
    }

    int minutes() {
        return body.number("minutes").orElseThrow();
    }

    Phase to() {
        return Phase.of(body.text("to")).orElseThrow();
    }

    String entry() {
        return body.text("id");
    }

    String text() {
        return TypedText.of(body, "text");
    }

    List<Fault> faultsOfGuest() {
        knows("readBefore", "otherTeam");
        flag("readBefore", true);
        flag("otherTeam", true);
        return faults;
    }

    boolean flagged(String name) {
        return Boolean.TRUE.equals(body.values().get(name));
    }

    List<Fault> faultsOfSurvey() {
        knows("points", "words");
        var points = body.values().get("points") instanceof List<?> list ? list : List.of();
        needs("points", points.size() == Survey.QUESTIONS, "[1…5, 1…5, 1…5]");
        points.forEach(each -> between("points", each, 1, Survey.MOST_POINTS));
        needs("words", TypedText.of(body, "words").length() <= LONGEST_WORDS, "≤ " + LONGEST_WORDS);
        return faults;
    }

    List<Integer> points() {
        return body.values().get("points") instanceof List<?> list
                ? list.stream().map(each -> ((Number) each).intValue()).toList()
                : List.of();
    }

    String words() {
        return TypedText.of(body, "words");
    }

    Optional<Section> section() {
        return Section.of("pm-" + body.text("section"));
    }

    private void knowsSection() {
        needs(
                "section",
                body.text("section").isEmpty() || section().isPresent(),
                codes(Section.values(), Section::code));
    }

    private void text(boolean needed) {
        var text = TypedText.of(body, "text");
        if (text.isEmpty() && needed || text.length() > Remark.LONGEST) {
            faults.add(new Fault("text", Message.of("aftermath.session.text", Remark.LONGEST)));
        }
    }

    private void flag(String name, boolean needed) {
        var value = body.values().get(name);
        needs(name, value instanceof Boolean || value == null && !needed, "true, false");
    }

    private void between(String name, @Nullable Object value, int least, int most) {
        var isWithin = value instanceof Integer number && number >= least && number <= most;
        needs(name, isWithin, least + "–" + most);
    }
}
