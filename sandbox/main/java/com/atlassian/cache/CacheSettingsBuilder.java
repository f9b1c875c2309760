package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/** Twin: collects how a cache shall behave. The host's caches read what they can honour from the fields. */
public class CacheSettingsBuilder {

    private Long expireAfterWriteMillis;
    private Long expireAfterAccessMillis;
    private Integer maxEntries;
    private boolean invalidating;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder remote() {
        return this;
    }

    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettingsBuilder flushable() {
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        invalidating = true;
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWriteMillis = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccessMillis = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.maxEntries = maxEntries;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        return this;
    }

    public CacheSettings build() {
        return new sandbox.cache.Settings(expireAfterWriteMillis, expireAfterAccessMillis, maxEntries, invalidating);
    }
}
