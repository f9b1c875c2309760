package org.aftermath.confluence.rest.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.sharing.FindSimilar.Earlier;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Drafts the mail that tells the company what was learned: the summary, the learnings, and where to read on (G28). */
public final class MailDraft {

    private final FindGist find;
    private final Translator translator;

    public MailDraft(FindGist find, Translator translator) {
        this.find = find;
        this.translator = translator;
    }

    MailPayload of(PageFacts page) {
        var gist = find.of(page.pageId());
        var text = String.join(
                "\n\n",
                say("aftermath.tell.summary"),
                quoted(gist.summary(), "", "\n\n"),
                say("aftermath.tell.learnings"),
                quoted(gist.learnings(), "- ", "\n"),
                say("aftermath.tell.link", page.url()));
        return new MailPayload(say("aftermath.tell.subject", page.title().strip()), text);
    }

    /** The learnings once more, a year later, for those who lived through it. */
    public MailPayload yearAfter(PageFacts page) {
        var text = String.join(
                "\n\n",
                say("aftermath.recall.what"),
                quoted(find.of(page.pageId()).learnings(), "- ", "\n"),
                say("aftermath.recall.still"),
                say("aftermath.tell.link", page.url()));
        return new MailPayload(say("aftermath.recall.subject", page.title().strip()), text);
    }

    /** What was learned from earlier incidents, for those who are in one like them. */
    public MailPayload seenBefore(PageFacts page, List<Earlier> earlier) {
        var parts = new ArrayList<>(List.of(say("aftermath.recall.like.what")));
        for (var each : earlier) {
            var alike = new ArrayList<>(each.alike());
            if (each.cause()) {
                alike.add(say("aftermath.recall.like.cause"));
            }
            parts.add(each.page().title().strip() + "\n" + each.page().url());
            parts.add(quoted(each.learnings(), "- ", "\n"));
            parts.add(say("aftermath.recall.like.alike", String.join(", ", alike)));
        }
        parts.add(say("aftermath.recall.like.link", page.url()));
        return new MailPayload(say("aftermath.recall.like.subject", page.title().strip()), String.join("\n\n", parts));
    }

    /** Asks somebody to write while memory is fresh (P24). */
    public MailPayload stillDraft(PageFacts page, long hours) {
        var text = String.join(
                "\n\n",
                say("aftermath.write.what", hours),
                say("aftermath.write.task"),
                page.url(),
                say("aftermath.write.why"));
        return new MailPayload(say("aftermath.write.subject", page.title().strip()), text);
    }

    private String quoted(List<String> paragraphs, String before, String between) {
        return paragraphs.isEmpty()
                ? say("aftermath.tell.empty")
                : paragraphs.stream().map(before::concat).collect(Collectors.joining(between));
    }

    private String say(String key, Object... arguments) {
        return translator.say(Message.of(key, arguments));
    }
}
