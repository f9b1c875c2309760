package sandbox.cache;

import com.atlassian.cache.CacheSettings;

/** What a cache was asked to honour; null where nothing was said. */
public record Settings(
        Long expireAfterWriteMillis, Long expireAfterAccessMillis, Integer maxEntries, boolean invalidating)
        implements CacheSettings {

    static final Settings NONE = new Settings(null, null, null, false);
}
