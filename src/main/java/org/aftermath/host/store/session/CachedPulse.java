package org.aftermath.host.store.session;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.aftermath.core.session.Pulse;

/**
 * Beats in the host's own cache, which tells the other nodes of a cluster to let go of one. Each node makes up its own, so
 * that nothing stored is ever remembered wrongly; should a node miss the word, its beat ends by itself after a while.
 */
public final class CachedPulse implements Pulse {

    private static final int SECONDS = 30;

    private final Cache<String, String> beats;

    public CachedPulse(CacheManager caches) {
        // No loader: the host would hold on to it when this plugin is gone.
        this.beats = caches.getCache(
                "org.aftermath.postmortem.meetings",
                null,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .expireAfterWrite(SECONDS, TimeUnit.SECONDS)
                        .build());
    }

    @Override
    public String beat(long pageId) {
        return beats.get(
                String.valueOf(pageId), () -> Long.toHexString(UUID.randomUUID().getMostSignificantBits()));
    }

    @Override
    public void changed(long pageId) {
        beats.remove(String.valueOf(pageId));
    }
}
