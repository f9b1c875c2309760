package org.aftermath.confluence.macro;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.facts.Status;
import org.aftermath.core.message.MessageField;
import org.aftermath.core.support.ShowMessage;
import org.aftermath.core.support.SupportDesk;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePages;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.MessageBuilder;
import org.aftermath.support.PostmortemBuilder;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.mockito.Mockito;

public class MessageMacroTest {

    private static final String EDIT = "[data-aftermath-edit-message]";
    private static final String APPROVE = "[data-aftermath-approve-message]";
    private static final String POST = "[data-aftermath-post-message]";

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryMessages messages = new InMemoryMessages(postmortems);
    private final FakeActingUser acting = new FakeActingUser().loggedIn("sre");
    private final FakePages pages = new FakePages().with(42);

    @Test
    public void saysWhatWillStandThereAndWhatIsInTheWay() throws MacroExecutionException {
        given(aPostmortem());

        var block = block("display", Locale.ENGLISH);

        assertThat(block.attr("data-state")).isEqualTo("draft");
        assertThat(block.select(EDIT)).hasSize(1);
        assertThat(block.select(APPROVE)).isEmpty();
        assertThat(block.text())
                .contains(
                        "move the postmortem to review first", "Write at least the summary", "Two or three sentences");
        assertThat(block.select("[data-aftermath=support-sheet]").attr("data-done"))
                .isEqualTo("1");
    }

    @Test
    public void offersApprovalInReview() throws MacroExecutionException {
        given(aPostmortem().in(Status.IN_REVIEW), aMessage());

        assertThat(block("display", Locale.ENGLISH).select(APPROVE)).hasSize(1);
    }

    @Test
    public void offersPostingToSupportAloneAndSaysSoToOthers() throws MacroExecutionException {
        given(aPostmortem().in(Status.REVIEWED), aMessage().approved());

        var others = block("display", Locale.ENGLISH);
        assertThat(others.select(POST)).isEmpty();
        assertThat(others.text()).contains("Only the group support");
        acting.loggedIn("support");
        assertThat(block("display", Locale.ENGLISH).select(POST)).hasSize(1);
    }

    @Test
    public void tellsInJapaneseWhoApprovedAndWhereItWasPosted() throws MacroExecutionException {
        given(
                aPostmortem().in(Status.CLOSED),
                aMessage().saying(MessageField.DOING, "再発防止\n対策").posted());

        var block = block("display", Locale.JAPANESE);

        assertThat(block.text()).contains("告知済み", "The manager さん", "The support さんが 2026年11月20日(金) 19:00 に告知");
        assertThat(block.select(".aftermath-message-posted a").attr("href")).isEqualTo("https://status.example.com/1");
        assertThat(block.select("[data-aftermath-part=doing]").first().wholeText())
                .isEqualTo("再発防止\n対策");
    }

    @Test
    public void hasNoButtonsInADocument() throws MacroExecutionException {
        given(aPostmortem().in(Status.IN_REVIEW), aMessage());

        assertThat(block("pdf", Locale.ENGLISH).select("button")).isEmpty();
    }

    @Test
    public void letsReadersCopyButNotChange() throws MacroExecutionException {
        pages.lock(42);
        given(aPostmortem().in(Status.IN_REVIEW), aMessage());

        assertThat(block("display", Locale.ENGLISH).select("button"))
                .extracting(Element::text)
                .containsExactly("Copy text");
    }

    @Test
    public void saysThatNoneIsNeeded() throws MacroExecutionException {
        postmortems.add(aPostmortem().withoutExternalMessage().build());

        assertThat(html("display", Locale.ENGLISH)).contains("No customer message is needed.");
    }

    @Test
    public void saysThatACopyHasNone() throws MacroExecutionException {
        assertThat(html("display", Locale.JAPANESE)).contains("コピー");
    }

    private void given(PostmortemBuilder postmortem) {
        postmortems.add(postmortem.withExternalMessage().build());
    }

    private void given(PostmortemBuilder postmortem, MessageBuilder message) {
        given(postmortem);
        messages.keep(message.build());
    }

    private Element block(String output, Locale language) throws MacroExecutionException {
        return Jsoup.parse(html(output, language)).selectFirst("[data-aftermath=message]");
    }

    private String html(String output, Locale language) throws MacroExecutionException {
        var desk = new SupportDesk(space -> "support", (group, user) -> user.equals(FakePeople.ref(group)));
        var people = FakePeople.of("sre", "manager", "support");
        var show = new ShowMessage(postmortems, messages, pages, desk, new ShowMessage.Readership(acting, people));
        var views = new Views(Engine.both().get(1));
        return new MessageMacro(
                        show, ViewerFixture.renderings(postmortems, pages), views, ViewerFixture.reading(language))
                .execute(Map.of(), "", context(output));
    }

    private static ConversionContext context(String output) {
        var page = Mockito.mock(Page.class);
        Mockito.when(page.getId()).thenReturn(42L);
        var context = Mockito.mock(ConversionContext.class);
        Mockito.when(context.getEntity()).thenReturn(page);
        Mockito.when(context.getOutputType()).thenReturn(output);
        return context;
    }
}
