package org.aftermath.confluence.notice;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.ticket.Site;
import org.aftermath.support.BundleTexts;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceLettersTest {

    private static final UserRef OWNER = new UserRef("SRE");
    private static final Letter LETTER = new Letter("sre@example.com", "Subject", "<p/>", "en");

    private final UserAccessor users = mock();
    private final PageManager pages = mock();
    private final PermissionManager permissions = mock();
    private final LocaleResolver locales = mock();
    private final Site site = mock();
    private final MailServerManager mail = mock();
    private final SMTPMailServer server = mock();
    private final ConfluenceUser user = mock();
    private final Page page = mock();
    private final ConfluenceLetters letters = new ConfluenceLetters(
            new ConfluenceLetters.Readership(users, pages, permissions),
            locales,
            new OwnerLetter(new BundleTexts(Locale.ENGLISH), Engine.both().get(1)),
            site,
            mail);

    @Before
    public void anOwnerWhoSeesThePage() {
        var key = new UserKey("SRE");
        when(users.getUserByKey(any())).thenReturn(user);
        when(user.getKey()).thenReturn(key);
        when(user.getEmail()).thenReturn("sre@example.com");
        when(user.getFullName()).thenReturn("Sam <Reliable>");
        when(pages.getPage(42)).thenReturn(page);
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(true);
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.ENGLISH);
        when(site.pageUrl(42)).thenReturn("https://wiki.example/42");
        when(mail.isDefaultSMTPMailServerDefined()).thenReturn(true);
        when(mail.getDefaultSMTPMailServer()).thenReturn(server);
    }

    @Test
    public void leadsTheOwnerToThePageAndEscapesWhatPeopleWrote() {
        var letter = toOwner().orElseThrow();

        assertThat(letter.address()).isEqualTo("sre@example.com");
        assertThat(letter.subject()).startsWith("You own the postmortem “");
        var html = Jsoup.parse(letter.html());
        assertThat(html.select("a").attr("href")).isEqualTo("https://wiki.example/42");
        assertThat(html.text()).contains("Hello Sam <Reliable>,").contains("SEV-1");
        assertThat(letter.html()).doesNotContain("<Reliable>");
    }

    @Test
    public void speaksTheOwnersLanguage() {
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.JAPANESE);

        assertThat(toOwner().orElseThrow().subject()).startsWith("ポストモーテム「");
        assertThat(toOwner().orElseThrow().html()).contains("オーナーに指名されました");
    }

    @Test
    public void asksTheCommanderToNameAnOwner() {
        var letter = letters.write(
                        Concern.NOBODY_OWNS, aPostmortem().withoutOwner().build(), OWNER)
                .orElseThrow();

        assertThat(letter.subject()).startsWith("Nobody owns the postmortem “");
        assertThat(letter.html()).contains("Name an owner");
    }

    @Test
    public void tellsNothingOfAPageThatTheOwnerMayNotSee() {
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(false);

        assertThat(toOwner()).isEmpty();
    }

    @Test
    public void writesToNobodyWithoutAnAddress() {
        when(user.getEmail()).thenReturn("");

        assertThat(toOwner()).isEmpty();
    }

    @Test
    public void saysSoIfTheServerFails() throws Exception {
        doThrow(new IllegalStateException("down")).when(server).send(any());

        assertThat(letters.post(LETTER)).isFalse();
    }

    @Test
    public void doesWithoutAServer() {
        when(mail.isDefaultSMTPMailServerDefined()).thenReturn(false);

        assertThat(letters.post(LETTER)).isTrue();
        verify(mail, never()).getDefaultSMTPMailServer();
    }

    private Optional<Letter> toOwner() {
        return letters.write(Concern.OWNER, aPostmortem().build(), OWNER);
    }
}
