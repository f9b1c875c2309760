package org.aftermath.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.time.Clock;
import org.aftermath.confluence.notice.Occasions;
import org.aftermath.confluence.people.ConfluenceReadership;
import org.aftermath.confluence.rest.feed.FeedDesk;
import org.aftermath.confluence.rest.feed.SubscriptionDesk;
import org.aftermath.core.feed.ReadFeed;
import org.aftermath.core.feed.Subscribe;
import org.aftermath.core.feed.Subscriptions;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.settings.Stewards;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.pairing.Secrets;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.store.feed.StoredPlannedMeetings;
import org.aftermath.host.store.feed.StoredSubscriptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The calendar of a space's review meetings, to which people subscribe. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
class FeedConfig {

    private static final int SECRET_BYTES = 32;

    @Bean
    Subscriptions subscriptions(ActiveObjects ao) {
        return new StoredSubscriptions(ao);
    }

    @Bean
    Subscribe subscribe(Subscriptions subscriptions, Transactions transactions, Clock clock) {
        return new Subscribe(subscriptions, () -> Secrets.mint(SECRET_BYTES), transactions, clock);
    }

    @Bean
    ReadFeed.Sight feedSight(
            UserAccessor users, PermissionManager permissions, SpaceManager spaces, ActingUser acting, Pages pages) {
        return new ReadFeed.Sight(new ConfluenceReadership(users, permissions, spaces), acting, pages);
    }

    @Bean
    ReadFeed readFeed(Subscriptions subscriptions, ReadFeed.Sight sight, ActiveObjects ao, Clock clock) {
        return new ReadFeed(subscriptions, new StoredPlannedMeetings(ao), sight, clock);
    }

    @Bean
    FeedDesk feedDesk(
            ReadFeed read,
            Occasions occasions,
            LocaleResolver locales,
            I18nResolver texts,
            Clock clock,
            Refusals refusals) {
        return new FeedDesk(read, occasions, locales, texts, clock, refusals);
    }

    @Bean
    SubscriptionDesk subscriptionDesk(
            Subscriptions subscriptions,
            Subscribe subscribe,
            Stewards stewards,
            ActingUser acting,
            Refusals refusals,
            ApplicationProperties confluence) {
        return new SubscriptionDesk(
                subscriptions, subscribe, stewards, acting, refusals, () -> confluence.getBaseUrl(UrlMode.CANONICAL));
    }
}
