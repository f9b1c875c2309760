package org.aftermath.confluence.notice;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.promise.Digest;
import org.aftermath.core.promise.Digest.Line;
import org.aftermath.core.promise.Digest.Why;
import org.aftermath.core.promise.Promise;
import org.aftermath.core.promise.Reminders.Topic;
import org.aftermath.core.promise.Wishes;
import org.aftermath.support.FakePeople;
import org.aftermath.support.Translators;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Test;

public class DigestLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PageFacts PAGE = new PageFacts(42, "INC", "Cards <refused>", "https://wiki.example/42");

    private final UserAccessor users = mock();
    private final ConfluenceUser user = mock();

    @Before
    public void aReaderWithAnAddress() {
        when(users.getUserByKey(any())).thenReturn(user);
        when(user.getEmail()).thenReturn("emi@example.com");
        when(user.getFullName()).thenReturn("Emi <Engineer>");
    }

    @Test
    public void namesEachPromiseWithItsDayAndTicketAndEscapesWhatPeopleWrote() {
        var letter = write(Locale.ENGLISH, Wishes.Format.HTML).orElseThrow();
        var html = Jsoup.parse(letter.html());

        assertThat(letter.address()).isEqualTo("emi@example.com");
        assertThat(letter.type()).isEqualTo("text/html");
        assertThat(letter.subject()).isEqualTo("Follow-ups: 7 for you, 1 late");
        assertThat(letter.html()).doesNotContain("<Engineer>", "<refused>", "<script>");
        assertThat(html.select("h3").eachText())
                .containsExactly(
                        "What you promised", "Late, and a new date is to be agreed upon: the list of this week");
        assertThat(html.select("li").get(0).text())
                .contains("P0", "Fail <script> over", "in 5 business days", "Cards <refused>");
        assertThat(html.select("li").get(1).text())
                .contains("2 business days late", "OPS-1", "The engineer", "date no. 3");
        assertThat(html.select("a").eachAttr("href"))
                .contains(
                        "https://wiki.example/42",
                        "https://jira.example/browse/OPS-1",
                        "https://wiki.example/plugins/servlet/aftermath/promises",
                        "https://wiki.example/plugins/servlet/aftermath/settings?mine=true");
        assertThat(html.text()).contains("There are 5 more");
    }

    @Test
    public void writesTextToWhoeverWishesIt() {
        var letter = write(Locale.JAPANESE, Wishes.Format.TEXT).orElseThrow();

        assertThat(letter.type()).isEqualTo("text/plain");
        assertThat(letter.subject()).isEqualTo("フォローアップ：7 件のお知らせ（期限切れ 1 件）");
        assertThat(letter.html())
                .startsWith("Emi <Engineer> さん\n\nあなたが約束したこと\n\n[P0] Fail <script> over\n")
                .contains("3 回目の期限", "Cards <refused> https://wiki.example/42", "ほかに 5 件あります");
    }

    @Test
    public void writesToNobodyWithoutAnAddress() {
        when(user.getEmail()).thenReturn(" ");

        assertThat(write(Locale.ENGLISH, Wishes.Format.HTML)).isEmpty();
    }

    private Optional<Letter> write(Locale language, Wishes.Format format) {
        var words = new DigestLetter(
                new ConfluenceLetters.Readership(users, mock(), mock()),
                FakePeople.of("engineer"),
                Translators.in(language),
                Engine.both().get(1),
                () -> "https://wiki.example");
        var wishes = new Wishes(
                Wishes.Often.DAILY, new Wishes.Hours(9, 18), Optional.empty(), Set.of(DayOfWeek.SUNDAY), format);
        var topic = new Topic("42-a", Optional.empty());
        var ahead = new Promise(
                aFollowUp().saying("Fail <script> over").build(), Optional.empty(), LocalDate.of(2026, 11, 30), 1);
        var late = new Promise(
                aFollowUp().build(),
                Optional.of(aTicket()
                        .moved(Urgency.P0, "2026-11-10", "2026-11-17", "2026-11-19")
                        .build()),
                LocalDate.of(2026, 11, 19),
                2);
        var lines = List.of(new Line(Why.MINE, ahead, 5, PAGE, topic), new Line(Why.QUEUE, late, -2, PAGE, topic));
        return words.write(new Digest(FakePeople.ref("engineer"), TODAY, wishes, lines, 5));
    }
}
