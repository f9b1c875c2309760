package org.aftermath.confluence.notice;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.ticket.Site;
import org.aftermath.support.BundleTexts;
import org.aftermath.view.Engine;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Test;

public class SupportLetterTest {

    private final UserAccessor users = mock();
    private final PageManager pages = mock();
    private final PermissionManager permissions = mock();
    private final LocaleResolver locales = mock();
    private final Site site = mock();
    private final ConfluenceUser user = mock();
    private final Page page = mock();
    private final SupportLetter letters = new SupportLetter(
            new ConfluenceLetters.Readership(users, pages, permissions),
            locales,
            new BundleTexts(Locale.ENGLISH),
            Engine.both().get(1),
            site);

    @Before
    public void aSupporterWhoSeesThePage() {
        var key = new UserKey("SOFIA");
        when(users.getUserByKey(any())).thenReturn(user);
        when(user.getKey()).thenReturn(key);
        when(user.getEmail()).thenReturn("sofia@example.com");
        when(user.getFullName()).thenReturn("Sofia <Park>");
        when(pages.getPage(42)).thenReturn(page);
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(true);
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.ENGLISH);
        when(site.pageUrl(42)).thenReturn("https://wiki.example/42");
    }

    @Test
    public void leadsToThePageAndEscapesWhatPeopleWrote() {
        var letter = letter().orElseThrow();

        assertThat(letter.address()).isEqualTo("sofia@example.com");
        assertThat(letter.subject()).isEqualTo("Customer message to post: “Checkout refused cards”");
        assertThat(Jsoup.parse(letter.html()).select("a").attr("href")).isEqualTo("https://wiki.example/42");
        assertThat(letter.html()).doesNotContain("<Park>");
    }

    @Test
    public void speaksTheReadersLanguage() {
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.JAPANESE);

        assertThat(letter().orElseThrow().html()).contains("告知済みにしてください");
    }

    @Test
    public void tellsNothingToWhoMayNotSeeThePageOrHasNoAddress() {
        when(user.getEmail()).thenReturn(" ");
        assertThat(letter()).isEmpty();
        when(user.getEmail()).thenReturn("sofia@example.com");
        when(permissions.hasPermission(user, Permission.VIEW, page)).thenReturn(false);
        assertThat(letter()).isEmpty();
    }

    private Optional<Letter> letter() {
        return letters.toSupport(aPostmortem().build(), new UserRef("SOFIA"));
    }
}
