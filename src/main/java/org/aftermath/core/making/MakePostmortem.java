package org.aftermath.core.making;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.text.Message;
import org.aftermath.core.work.Writes;

/**
 * Makes a postmortem of a page that people wrote without thinking of one: the page gets what it lacks, and a record.
 * Whether that person may change the page is for the caller to check. Must not be called within a transaction.
 */
@Writes
public final class MakePostmortem {

    private final Postmortems postmortems;
    private final MakingAnswers answers;
    private final PageForm form;
    private final EditPage pages;
    private final AdoptPage adopting;

    public MakePostmortem(
            Postmortems postmortems, MakingAnswers answers, PageForm form, EditPage pages, AdoptPage adopting) {
        this.postmortems = postmortems;
        this.answers = answers;
        this.form = form;
        this.pages = pages;
        this.adopting = adopting;
    }

    /**
     * @param told what is known of the incident, by the wizard's names
     * @param zone where times without a zone are at home
     */
    public Making make(long pageId, Map<String, String> told, UserRef by, ZoneId zone) {
        var faults = answers.faults(told, zone);
        if (!faults.isEmpty()) {
            return new Making.Faulty(faults);
        }
        if (postmortems.ofPage(pageId).isPresent()) {
            return new Making.Already();
        }
        var edited = pages.edit(pageId, storage -> completed(storage, told));
        if (edited instanceof EditPage.Edited.Busy<Boolean> busy) {
            return new Making.Busy(busy.reason());
        }
        return edited instanceof EditPage.Edited.Done<Boolean> ? adopted(pageId, by, zone) : new Making.Unknown();
    }

    private Rewrite<Boolean> completed(String storage, Map<String, String> told) {
        return Rewrite.to(form.completed(storage, told), Message.of("aftermath.make.comment"), true);
    }

    /** Saving the page has made the record, unless its follow-ups give it away as a copy. */
    private Making adopted(long pageId, UserRef by, ZoneId zone) {
        var adoption = adopting.adopt(pageId, by, zone);
        var postmortem = adoption instanceof Adoption.Adopted adopted
                ? Optional.of(adopted.postmortem())
                : postmortems.ofPage(pageId);
        return postmortem.<Making>map(Making.Made::new).orElseGet(Making.Unknown::new);
    }
}
