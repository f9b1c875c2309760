package org.aftermath.host.rest.peer;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.delivery.DeadLetter;
import org.aftermath.core.delivery.TendDeadLetters;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.text.Translator;
import org.jspecify.annotations.Nullable;

/**
 * What was given up, over REST and in both products: seen, tried again, dropped with a reason. That the caller is a
 * system administrator is for the resource to demand.
 */
public final class DeadLetterDesk {

    private final TendDeadLetters tend;
    private final Function<FollowUpUid, Optional<String>> subjects;
    private final UserManager users;
    private final Translator translator;
    private final Refusals refusals;

    /** @param subjects what people know a follow-up by */
    public DeadLetterDesk(
            TendDeadLetters tend,
            Function<FollowUpUid, Optional<String>> subjects,
            UserManager users,
            Translator translator,
            Refusals refusals) {
        this.tend = tend;
        this.subjects = subjects;
        this.users = users;
        this.translator = translator;
        this.refusals = refusals;
    }

    LetterPayload.All all() {
        return new LetterPayload.All(tend.all().stream().map(this::payload).toList(), tend.undecided());
    }

    /** 202, or 404. */
    Response retry(long id) {
        return answer(tend.retry(id), 202);
    }

    /** 202 with how many. */
    Response retryAll() {
        return Response.accepted(new LetterPayload.Retried(tend.retryAll())).build();
    }

    /** @param body {@code {reason}}; 204, 400 without a good reason, or 404 */
    Response drop(long id, @Nullable String body) {
        var json = JsonBody.read(body);
        if (json.isEmpty()) {
            return refusals.of(400, Message.of("aftermath.rest.malformed"));
        }
        var foreign = json.get().values().keySet().stream()
                .filter(name -> !name.equals("reason"))
                .findFirst();
        if (foreign.isPresent()) {
            return refusals.of(400, foreign.get(), Message.of("aftermath.letter.field.unknown", foreign.get()));
        }
        var reason = json.get().text("reason");
        return TendDeadLetters.fault(reason)
                .map(fault -> refusals.of(400, "reason", fault))
                .orElseGet(() -> answer(tend.drop(id, caller(), reason), 204));
    }

    private Response answer(TendDeadLetters.Outcome outcome, int done) {
        return outcome == TendDeadLetters.Outcome.DONE
                ? Response.status(done).build()
                : refusals.of(404, Message.of("aftermath.letter.unknown"));
    }

    private UserRef caller() {
        var key = users.getRemoteUserKey();
        if (key == null) {
            throw new IllegalStateException("A system administrator is logged in");
        }
        return new UserRef(key.getStringValue());
    }

    private LetterPayload payload(DeadLetter letter) {
        return new LetterPayload(
                letter.id(),
                letter.uid().toString(),
                subjects.apply(letter.uid()).orElse(null),
                letter.attempts(),
                letter.since().toString(),
                letter.died().toString(),
                new LetterPayload.Reason(letter.reason().key(), translator.say(letter.reason())),
                letter.dropped().map(this::dropped).orElse(null));
    }

    private LetterPayload.Dropped dropped(DeadLetter.Drop drop) {
        var profile = users.getUserProfile(new UserKey(drop.by().key()));
        var name = profile == null ? drop.by().key() : profile.getUsername();
        return new LetterPayload.Dropped(name, drop.at().toString(), drop.reason());
    }
}
