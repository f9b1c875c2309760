package sandbox.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import sandbox.cache.HostCaches;
import sandbox.mail.HostMail;
import sandbox.mail.Mailbox;
import sandbox.webresource.HostPageBuilder;
import sandbox.webresource.WebResourceHost;

/** Offers the libraries that both products carry. */
final class Libraries {

    private Libraries() {}

    static void offer(
            Host host,
            EventPublisher publisher,
            SchedulerService scheduler,
            ClusterLockService locks,
            Mailbox mailbox,
            WebResourceHost resources) {
        host.offer(EventPublisher.class, publisher);
        host.offer(SchedulerService.class, scheduler);
        host.offer(ClusterLockService.class, locks);
        var caches = new HostCaches();
        host.offer(CacheManager.class, caches);
        host.offer(CacheFactory.class, caches);
        var mail = new HostMail(mailbox);
        host.offer(MailServerManager.class, mail);
        host.offer(MailQueue.class, mail);
        var pages = new HostPageBuilder(resources, host.baseUrl());
        host.offer(PageBuilderService.class, pages);
        host.offer(WebResourceUrlProvider.class, pages);
    }
}
