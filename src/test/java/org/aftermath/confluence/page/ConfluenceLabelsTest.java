package org.aftermath.confluence.page;

import static org.aftermath.core.facts.Severity.SEV_1;
import static org.aftermath.core.facts.Severity.SEV_3;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.facts.Status;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class ConfluenceLabelsTest {

    private final PageManager pages = mock();
    private final LabelManager manager = mock();
    private final Page page = mock();
    private final Map<Long, Map<String, Object>> findable = new HashMap<>();
    private final ConfluenceLabels labels = new ConfluenceLabels(pages, manager, findable::put);

    @Test
    public void hangsWhatIsMissingAndTakesOffWhatIsNoLongerTrue() {
        var old = label("sev-1");
        bearing(label("postmortem"), old, label("payments"));

        labels.keep(aPostmortem().onPage(42).of(SEV_3).build());

        verify(manager).removeLabel(page, old);
        verify(manager, never()).removeLabel(any(), org.mockito.ArgumentMatchers.argThat(other -> other != old));
        var added = ArgumentCaptor.forClass(Label.class);
        verify(manager).addLabel(org.mockito.ArgumentMatchers.eq(page), added.capture());
    }

    @Test
    public void changesNothingThatIsTrueAlready() {
        bearing(label("postmortem"), label("sev-1"));

        labels.keep(aPostmortem().onPage(42).of(SEV_1).build());

        verifyNoInteractions(manager);
    }

    @Test
    public void leavesAPageAloneThatIsNotThere() {
        labels.keep(aPostmortem().onPage(43).build());

        verifyNoInteractions(manager);
        assertThat(findable).isEmpty();
    }

    @Test
    public void tellsWhatThePageIsFoundBy() {
        bearing();

        labels.keep(aPostmortem()
                .onPage(42)
                .of(SEV_1)
                .in(Status.IN_REVIEW)
                .hitting("checkout", "mail")
                .build());

        assertThat(findable.get(42L))
                .containsEntry("status", "IN_REVIEW")
                .containsEntry("severity", "SEV-1")
                .containsEntry("service", List.of("checkout", "mail"))
                .doesNotContainKeys("owner", "team", "resolved");
    }

    @Test
    public void leavesNothingOfOursOnWhatIsNoPostmortem() {
        var ours = label("sev-1");
        bearing(ours, label("payments"));

        labels.clear(42);

        verify(manager).removeLabel(page, ours);
        assertThat(findable.get(42L)).isEmpty();
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
