package org.aftermath.confluence.page;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class ConfluenceLabelsTest {

    private final PageManager pages = mock();
    private final LabelManager manager = mock();
    private final Page page = mock();
    private final ConfluenceLabels labels = new ConfluenceLabels(pages, manager);

    @Test
    public void hangsWhatIsMissingAndTakesOffWhatIsNoLongerTrue() {
        var old = label("sev-1");
        bearing(label("postmortem"), old, label("payments"));

        labels.keep(42, List.of("postmortem", "sev-3"));

        verify(manager).removeLabel(page, old);
        verify(manager, never()).removeLabel(any(), org.mockito.ArgumentMatchers.argThat(other -> other != old));
        var added = ArgumentCaptor.forClass(Label.class);
        verify(manager).addLabel(org.mockito.ArgumentMatchers.eq(page), added.capture());
    }

    @Test
    public void changesNothingThatIsTrueAlready() {
        bearing(label("postmortem"), label("sev-1"));

        labels.keep(42, List.of("postmortem", "sev-1"));

        verifyNoInteractions(manager);
    }

    @Test
    public void leavesAPageAloneThatIsNotThere() {
        labels.keep(43, List.of("postmortem"));

        verifyNoInteractions(manager);
    }

    private void bearing(Label... borne) {
        when(pages.getPage(42L)).thenReturn(page);
        when(page.getLabels()).thenReturn(Arrays.asList(borne));
    }

    private static Label label(String name) {
        Label label = mock();
        when(label.getName()).thenReturn(name);
        return label;
    }
}
