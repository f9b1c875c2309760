package org.aftermath.confluence.page;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aftermath.core.label.Findable;
import org.aftermath.core.label.Labels;
import org.aftermath.core.label.PageLabels;
import org.aftermath.core.postmortem.Postmortem;
import org.jspecify.annotations.Nullable;

/** Labels of Confluence pages; whose permissions count has been checked by whoever changed the page or its record. */
public final class ConfluenceLabels implements PageLabels {

    private final PageManager pages;
    private final LabelManager labels;
    private final Property property;

    /** What the host's search knows of a page beside its labels. */
    @FunctionalInterface
    public interface Property {

        /** The page says this afterwards; of nothing, there is no property. */
        void keep(long pageId, Map<String, Object> findable);
    }

    public ConfluenceLabels(PageManager pages, LabelManager labels, Property property) {
        this.pages = pages;
        this.labels = labels;
        this.property = property;
    }

    @Override
    public void keep(Postmortem postmortem) {
        keep(postmortem.pageId(), Labels.of(postmortem), Findable.of(postmortem));
    }

    @Override
    public void clear(long pageId) {
        keep(pageId, List.of(), Map.of());
    }

    private void keep(long pageId, Collection<String> wanted, Map<String, Object> findable) {
        @Nullable Page page = pages.getPage(pageId);
        if (page != null) {
            keep(page, wanted);
            property.keep(pageId, findable);
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
