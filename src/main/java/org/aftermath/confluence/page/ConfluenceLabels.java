package org.aftermath.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Collection;
import java.util.List;
import org.aftermath.core.label.Labels;
import org.aftermath.core.label.PageLabels;
import org.jspecify.annotations.Nullable;

/** Labels of Confluence pages; whose permissions count has been checked by whoever changed the page or its record. */
public final class ConfluenceLabels implements PageLabels {

    private final PageManager pages;
    private final LabelManager labels;

    public ConfluenceLabels(PageManager pages, LabelManager labels) {
        this.pages = pages;
        this.labels = labels;
    }

    @Override
    public void keep(long pageId, Collection<String> wanted) {
        @Nullable Page page = pages.getPage(pageId);
        if (page != null) {
            keep(page, wanted);
        }
    }

    private void keep(Page page, Collection<String> wanted) {
        var borne = List.copyOf(page.getLabels());
        borne.stream()
                .filter(label -> Labels.OURS.contains(label.getName()) && !wanted.contains(label.getName()))
                .forEach(label -> labels.removeLabel(page, label));
        var names = borne.stream().map(Label::getName).toList();
        wanted.stream().filter(name -> !names.contains(name)).forEach(name -> labels.addLabel(page, new Label(name)));
    }
}
