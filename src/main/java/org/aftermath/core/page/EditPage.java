package org.aftermath.core.page;

import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Changes the text of a page that others may be saving at the same time. Nothing of theirs is overwritten: if somebody
 * was faster, the change is made once more on what they saved. Safe for any thread.
 */
@Writes
public final class EditPage {

    /** Every lost race means that somebody else saved; nobody saves that often. */
    static final int ATTEMPTS = 25;

    private final PageBodies bodies;

    public EditPage(PageBodies bodies) {
        this.bodies = bodies;
    }

    /** What became of a change. */
    public sealed interface Edited<T> {

        /** The page is saved, or there was nothing to save. */
        record Done<T>(T outcome) implements Edited<T> {}

        /** No such page, or not the acting user's to change. */
        record Unknown<T>() implements Edited<T> {}

        /** Others kept saving the page; nothing is changed. */
        record Busy<T>(Message reason) implements Edited<T> {}
    }

    /**
     * Must not be called within a transaction.
     *
     * @param change makes the new text from the storage format of the newest version; asked again, on what is then the
     *     newest, whenever somebody saved in between, so it must have no effects of its own
     */
    public <T> Edited<T> edit(long pageId, Function<String, Rewrite<T>> change) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var body = bodies.newest(pageId);
            if (body.isEmpty()) {
                return new Edited.Unknown<>();
            }
            var saved = attempt(body.get(), change.apply(body.get().storage()));
            if (saved.isPresent()) {
                return new Edited.Done<>(saved.get());
            }
        }
        return new Edited.Busy<>(Message.of("aftermath.page.busy"));
    }

    /** Empty if somebody was faster. */
    private <T> Optional<T> attempt(PageBody body, Rewrite<T> rewrite) {
        var saved = rewrite.text()
                .filter(text -> !text.storage().equals(body.storage()))
                .map(text -> bodies.save(body, text.storage(), text.comment()))
                .orElse(true);
        return saved ? Optional.of(rewrite.outcome()) : Optional.empty();
    }
}
