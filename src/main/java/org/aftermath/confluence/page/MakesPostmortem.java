package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;

/** True on pages that are no postmortem and that the reader may change. */
public class MakesPostmortem implements Condition {

    private final Pages pages;
    private final Postmortems postmortems;

    public MakesPostmortem(Pages pages, Postmortems postmortems) {
        this.pages = pages;
        this.postmortems = postmortems;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("page") instanceof Page page
                && pages.editable(page.getId())
                && postmortems.ofPage(page.getId()).isEmpty();
    }
}
