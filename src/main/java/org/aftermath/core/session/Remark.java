package org.aftermath.core.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.outline.Section;
import org.aftermath.core.people.UserRef;

/**
 * What somebody typed in a writing meeting. Immutable.
 *
 * @param id minted where it was typed, so that sending it twice adds it once
 * @param section what of the page it is about; empty for the whole
 * @param author empty if it was asked without a name: then nobody knows
 * @param seal by which whoever asked without a name can show that it was them; see {@link Seal}
 * @param picked whether the meeting talked about it
 * @param answer what was noted
 * @param seen who saw to it once the meeting was over
 * @param turn of the meeting in which it was stored as it is; 0 for a new one
 */
public record Remark(
        String id,
        long pageId,
        Kind kind,
        Optional<Aspect> aspect,
        Optional<Section> section,
        String text,
        Optional<UserRef> author,
        Optional<String> seal,
        Instant at,
        State state,
        boolean picked,
        Optional<Answer> answer,
        Optional<Seen> seen,
        long turn) {

    /** Characters of the longest text, and of the longest answer. */
    public static final int LONGEST = 2_000;

    /** What says that the answer was given aloud and not written down. */
    private static final Pattern ALOUD = Pattern.compile(
            "\\b(verbally|orally|out loud|aloud|discussed (it )?in (the )?(meeting|call))\\b|口頭|その場で(回答|説明)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What it is. */
    public enum Kind {
        QUESTION,
        SUGGESTION,
        KUDO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a suggestion would change (L09, L15). */
    public enum Aspect {
        WORDING,
        DIAGRAM,
        MEASURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        ANSWERED,
        PARKED,
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was noted as the answer.
     *
     * @param written whether it stands in the page
     */
    public record Answer(String text, UserRef by, Instant at, boolean written) {

        public Answer {
            requireNonNull(text);
            requireNonNull(by);
            requireNonNull(at);
        }
    }

    /** That the page has what an entry asked for, by the word of whom and since when. */
    public record Seen(UserRef by, Instant at) {

        public Seen {
            requireNonNull(by);
            requireNonNull(at);
        }
    }

    public Remark {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(aspect);
        requireNonNull(section);
        requireNonNull(text);
        requireNonNull(author);
        requireNonNull(at);
        requireNonNull(state);
        requireNonNull(answer);
        requireNonNull(seal);
        requireNonNull(seen);
    }

    /** The same words about the same, whoever sends them again. */
    boolean repeats(Remark other) {
        return pageId == other.pageId
                && kind == other.kind
                && aspect.equals(other.aspect)
                && section.equals(other.section)
                && text.equals(other.text);
    }

    static long openQuestions(List<Remark> remarks) {
        return remarks.stream()
                .filter(each -> each.kind == Kind.QUESTION && each.state == State.OPEN)
                .count();
    }

    /** Whether it is theirs: by name, or by the secret of what they asked without one. */
    public boolean isBy(UserRef who, String secret) {
        return author.map(who::equals)
                .orElseGet(() -> seal.filter(own -> Seal.fits(own, secret)).isPresent());
    }

    /** Until something has become of it, its author may put it in other words. */
    public boolean isChangeable() {
        return answer.isEmpty() && state != State.DONE;
    }

    /** What was talked about stays, or nobody would miss the answer (L10). */
    public boolean isRemovable() {
        return isChangeable() && !picked;
    }

    /** The same in other words. */
    Remark reworded(Optional<Aspect> other, Optional<Section> place, String words) {
        return new Remark(id, pageId, kind, other, place, words, author, seal, at, state, picked, answer, seen, turn);
    }

    /** No longer parked or seen to. */
    Remark reopened() {
        var before = answer.isPresent() ? State.ANSWERED : State.OPEN;
        return new Remark(
                id,
                pageId,
                kind,
                aspect,
                section,
                text,
                author,
                seal,
                at,
                before,
                picked,
                answer,
                Optional.empty(),
                turn);
    }

    Remark in(State other) {
        return new Remark(id, pageId, kind, aspect, section, text, author, seal, at, other, picked, answer, seen, turn);
    }

    Remark seenBy(UserRef who, Instant now) {
        return new Remark(
                id,
                pageId,
                kind,
                aspect,
                section,
                text,
                author,
                seal,
                at,
                State.DONE,
                picked,
                answer,
                Optional.of(new Seen(who, now)),
                turn);
    }

    Remark pickedNow() {
        return new Remark(id, pageId, kind, aspect, section, text, author, seal, at, state, true, answer, seen, turn);
    }

    Remark answered(Answer given, Optional<Section> where) {
        return new Remark(
                id,
                pageId,
                kind,
                aspect,
                where,
                text,
                author,
                seal,
                at,
                State.ANSWERED,
                picked,
                Optional.of(given),
                seen,
                turn);
    }

    /** The same as the store has it now. */
    public Remark stored(long now) {
        return new Remark(id, pageId, kind, aspect, section, text, author, seal, at, state, picked, answer, seen, now);
    }

    /** Talked about, and nothing in the page says what was answered (L10). */
    public boolean isAnsweredAloud() {
        return kind == Kind.QUESTION
                && state != State.DONE
                && answer.map(given ->
                                !given.written() || ALOUD.matcher(given.text()).find())
                        .orElse(picked);
    }

    /** What the author still has to see to once the meeting is over (L17). */
    public boolean isOwed() {
        return state != State.DONE
                && (kind == Kind.SUGGESTION || kind == Kind.QUESTION && (state != State.ANSWERED || isAnsweredAloud()));
    }
}
