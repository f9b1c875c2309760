package org.aftermath.confluence.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aftermath.core.postmortem.Postmortems;

/** Offers what only a postmortem has. */
public class OnPostmortem implements Condition {

    private final Postmortems postmortems;

    public OnPostmortem(Postmortems postmortems) {
        this.postmortems = postmortems;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("page") instanceof Page page
                && postmortems.ofPage(page.getId()).isPresent();
    }
}
