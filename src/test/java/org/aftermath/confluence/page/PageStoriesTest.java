package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import java.util.Optional;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.ticket.Site;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.Before;
import org.junit.Test;

public class PageStoriesTest {

    private static final String STATUS = "<ac:structured-macro ac:name=\"postmortem-status\" ac:macro-id=\"s\"/>";
    private static final String FOLLOW_UPS = "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"a\">"
            + "<ac:plain-text-body><![CDATA[Fail over]]></ac:plain-text-body></ac:structured-macro>"
            + "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"b\"/>";

    private final Site site = mock();
    private final Page page = mock();
    private final PageStories stories =
            new PageStories(new ConfluencePages(mock(), mock(), mock(), site), new StorageReader(Optional::of), mock());

    @Before
    public void aPage() {
        when(page.getSpaceKey()).thenReturn("INC");
        when(page.getTitle()).thenReturn("Title");
        when(site.pageUrl(0)).thenReturn("https://wiki.example/0");
    }

    @Test
    public void readsAllOfASavedPageAndParsesItOnce() {
        var story = told("<p>Before</p>" + STATUS + FOLLOW_UPS, 1);

        assertThat(story.status()).flatMap(StatusMacro::macroId).contains("s");
        assertThat(story.followUps()).extracting(FollowUpMacro::body).containsExactly("Fail over", "");
    }

    @Test
    public void parsesNoPageOnWhichNothingOfOursStands() {
        var story = told("<p>Minutes</p><ac:structured-macro ac:name=\"toc\"/>", 0);

        assertThat(story.status()).isEmpty();
        assertThat(story.followUps()).isEmpty();
    }

    private PageStory told(String storage, int parses) {
        when(page.getBodyAsString()).thenReturn(storage);
        try (var jsoup = mockStatic(Jsoup.class, CALLS_REAL_METHODS)) {
            var story = stories.of(page);
            jsoup.verify(() -> Jsoup.parse(anyString(), anyString(), any(Parser.class)), times(parses));
            return story;
        }
    }
}
