package org.aftermath.confluence.rest.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.postmortem.PageFacts;
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

    private String quoted(List<String> paragraphs, String before, String between) {
        return paragraphs.isEmpty()
                ? say("aftermath.tell.empty")
                : paragraphs.stream().map(before::concat).collect(Collectors.joining(between));
    }

    private String say(String key, Object... arguments) {
        return translator.say(Message.of(key, arguments));
    }
}
