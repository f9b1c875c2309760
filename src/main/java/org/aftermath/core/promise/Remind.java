package org.aftermath.core.promise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.core.delivery.Trouble;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.Members;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Reminds people by mail of what they promised, those to whom it is escalated, and facilitators once a week of what is
 * late (P22, B16). Everything is looked at anew each time, so nothing is told of what is done, and what nobody could be
 * told while the host was down is told afterwards. A mail is begun by one node alone, and by another only if nothing
 * became of it.
 */
@Writes
public final class Remind {

    private static final int ROUND = 200;
    private static final int OLD = 1_000;
    private static final int MOST_READERS = 500;

    private final Promises promises;
    private final Postmortems postmortems;
    private final PromiseRules.Spaces rules;
    private final Desk desk;
    private final Clock clock;

    /** Who people are, and what they may see. */
    public record Sight(People people, Members members, ActingUser acting, Pages pages, Supplier<ZoneId> zone) {}

    /** What a mail needs. */
    public record Desk(
            Sight sight,
            Wishes.People wishes,
            Reminders reminders,
            Digest.Words words,
            Letters post,
            Transactions transactions,
            Trouble trouble) {

        private Draft draft(UserRef reader, Instant now) {
            var told = reminders.told(reader);
            var wished = wishes.of(reader);
            var home = sight.acting().as(reader, sight.zone());
            return new Draft(reader, wished, told, wished.today(now, home, told.mail()));
        }

        /** What goes wrong for one reader keeps nobody else waiting. */
        private void send(Draft draft, Instant now) {
            trouble.attempt(
                    "The mail about promises of " + draft.reader().key() + " could not be written", () -> transactions
                            .within(() -> sight.acting().as(draft.reader(), () -> draft.seen(sight.pages())))
                            .filter(digest -> reminders.begin(digest.reader(), digest.day(), now))
                            .map(this::send));
        }

        private Digest send(Digest digest) {
            var letter = transactions.within(() -> sight.acting().as(digest.reader(), () -> words.write(digest)));
            if (letter.map(post::post).orElse(true)) {
                var topics = digest.lines().stream()
                        .map(Digest.Line::topic)
                        .distinct()
                        .toList();
                transactions.within(() -> reminders.tell(digest.reader(), digest.day(), topics));
            }
            return digest;
        }
    }

    public Remind(Promises promises, Postmortems postmortems, PromiseRules.Spaces rules, Desk desk, Clock clock) {
        this.promises = promises;
        this.postmortems = postmortems;
        this.rules = rules;
        this.desk = desk;
        this.clock = clock;
    }

    /** Writes the mails that are due; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        desk.transactions().within(() -> promises.catchUp(OLD));
        new Round().run();
        return Optional.empty();
    }

    /** One look at everything. */
    private final class Round {

        private final Map<UserRef, Draft> drafts = new HashMap<>();
        private final Map<String, PromiseRules> known = new HashMap<>();
        private final Map<String, List<UserRef>> groups = new HashMap<>();
        private final Map<String, Optional<UserRef>> names = new HashMap<>();
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        void run() {
            var wanted = new Promises.Wanted(Optional.empty(), PromiseRules.horizon(today), Optional.empty());
            var batch = read(wanted);
            while (!batch.isEmpty()) {
                var last = batch.get(batch.size() - 1);
                batch.forEach(this::look);
                batch = batch.size() < ROUND ? List.of() : read(wanted = wanted.behind(last));
            }
            drafts.values().forEach(draft -> desk.send(draft, clock.instant()));
        }

        private List<Promise> read(Promises.Wanted wanted) {
            return desk.transactions().within(() -> promises.open(wanted, ROUND));
        }

        private void look(Promise promise) {
            desk.transactions()
                    .within(() -> postmortems.ofPage(promise.uid().pageId()))
                    .ifPresent(postmortem -> look(promise, postmortem));
        }

        private void look(Promise promise, Postmortem postmortem) {
            var here = known.computeIfAbsent(postmortem.spaceKey(), rules::of);
            var keeper = promise.keeper().flatMap(this::named);
            keeper.ifPresent(reader -> draft(reader).remind(promise, here));
            for (var step : here.steps()) {
                if (step.isFor(promise)) {
                    whom(step, promise, postmortem, here).stream()
                            .filter(reader -> !keeper.equals(Optional.of(reader)))
                            .forEach(reader -> draft(reader).escalate(promise, step, here));
                }
            }
            facilitators(here).forEach(reader -> draft(reader).list(promise, postmortem.spaceKey(), here));
        }

        private List<UserRef> whom(PromiseRules.Step step, Promise promise, Postmortem postmortem, PromiseRules here) {
            return switch (step.whom()) {
                case PromiseRules.Step.OWNER -> postmortem.owner().stream().toList();
                case PromiseRules.Step.SPONSOR ->
                    promise.followUp()
                            .sponsor()
                            .flatMap(this::named)
                            .map(List::of)
                            .orElseGet(() -> facilitators(here));
                default -> members(step.whom());
            };
        }

        private List<UserRef> facilitators(PromiseRules here) {
            return here.facilitators().map(this::members).orElse(List.of());
        }

        private Optional<UserRef> named(String userName) {
            return names.computeIfAbsent(
                    userName, name -> desk.sight().people().named(name).map(Person::ref));
        }

        private List<UserRef> members(String group) {
            return groups.computeIfAbsent(group, name -> desk.sight().members().of(name, MOST_READERS));
        }

        private Draft draft(UserRef reader) {
            return drafts.computeIfAbsent(reader, each -> desk.draft(each, clock.instant()));
        }
    }
}
