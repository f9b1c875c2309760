package org.aftermath.core.lint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/** Does what a finding asks for: writes the better words, or keeps why they stay. For people who may change the page. */
@Writes
public final class MendPage {

    private static final Message GONE = Message.of("aftermath.lint.gone");

    private final CheckPage check;
    private final Manuscripts manuscripts;
    private final Passes passes;
    private final EditPage pages;
    private final Clock clock;

    public MendPage(CheckPage check, Manuscripts manuscripts, Passes passes, EditPage pages, Clock clock) {
        this.check = check;
        this.manuscripts = manuscripts;
        this.passes = passes;
        this.pages = pages;
        this.clock = clock;
    }

    /** Writes what the finding proposes. Empty if that is done; else why not. Must not be called in a transaction. */
    public Optional<Message> fix(Postmortem postmortem, String finding) {
        var edited = pages.edit(postmortem.pageId(), storage -> rewrite(postmortem, storage, finding));
        if (edited instanceof EditPage.Edited.Busy<Optional<Message>> busy) {
            return Optional.of(busy.reason());
        }
        return edited instanceof EditPage.Edited.Done<Optional<Message>> done ? done.outcome() : Optional.of(GONE);
    }

    private Rewrite<Optional<Message>> rewrite(Postmortem postmortem, String storage, String id) {
        var found = check.storage(postmortem, storage).stream()
                .filter(judged -> judged.id().equals(id))
                .map(Judged::finding)
                .findFirst();
        if (found.isEmpty()) {
            return Rewrite.none(Optional.of(GONE));
        }
        var finding = found.get();
        return finding.fix()
                .flatMap(words -> manuscripts.reworded(postmortem.pageId(), storage, finding.passage(), finding, words))
                .map(text -> Rewrite.to(text, comment(finding), Optional.<Message>empty()))
                .orElseGet(() -> Rewrite.none(Optional.of(Message.of("aftermath.lint.byhand"))));
    }

    private static Message comment(Finding finding) {
        return Message.of(
                "aftermath.lint.fixed",
                Fault.excerpt(finding.excerpt()),
                finding.fix().orElse(""));
    }

    /** Lets a finding pass. Empty if it is kept, or was let pass before; else why not. */
    public Optional<Message> ignore(Postmortem postmortem, String finding, String reason, String by) {
        var there =
                check.page(postmortem).stream().anyMatch(judged -> judged.id().equals(finding));
        if (!there) {
            return Optional.of(GONE);
        }
        passes.keep(new Pass(postmortem.pageId(), finding, reason.strip(), by, clock.instant()));
        return Optional.empty();
    }

    /** Asks about a finding again. */
    public void heed(Postmortem postmortem, String finding) {
        passes.drop(postmortem.pageId(), finding);
    }

    /** What is wrong with a reason. */
    public static List<Fault> faults(String reason) {
        if (reason.isBlank()) {
            return List.of(new Fault("reason", Message.of("aftermath.lint.reason.missing")));
        }
        return reason.length() > Pass.LONGEST
                ? List.of(new Fault("reason", Message.of("aftermath.lint.reason.long", Pass.LONGEST)))
                : List.of();
    }
}
