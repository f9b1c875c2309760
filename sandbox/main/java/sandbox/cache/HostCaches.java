package sandbox.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import com.google.common.cache.CacheBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Caches by name, local to this node. A cache that was asked to be remote is local as well: on two nodes each holds
 * its own entries until they expire.
 */
public final class HostCaches implements CacheManager {

    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null, Settings.NONE);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, Settings.NONE);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return (Cache<K, V>) caches.computeIfAbsent(name, n -> new Held<>(loader, required));
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, Settings.NONE);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        Cache<String, V> cache = getCache(name, key -> supplier.get(), required);
        return new CachedReference<>() {
            @Override
            public V get() {
                return cache.get("value");
            }

            @Override
            public void reset() {
                cache.removeAll();
            }
        };
    }

    private static final class Held<K, V> implements Cache<K, V> {

        private final com.google.common.cache.Cache<K, V> entries;
        private final Optional<CacheLoader<K, V>> loader;

        Held(CacheLoader<K, V> loader, CacheSettings required) {
            this.loader = Optional.ofNullable(loader);
            var settings = required instanceof Settings known ? known : Settings.NONE;
            var builder = CacheBuilder.newBuilder();
            if (settings.expireAfterWriteMillis() != null) {
                builder.expireAfterWrite(settings.expireAfterWriteMillis(), TimeUnit.MILLISECONDS);
            }
            if (settings.expireAfterAccessMillis() != null) {
                builder.expireAfterAccess(settings.expireAfterAccessMillis(), TimeUnit.MILLISECONDS);
            }
            if (settings.maxEntries() != null) {
                builder.maximumSize(settings.maxEntries());
            }
            this.entries = builder.build();
        }

        @Override
        public V get(K key) {
            return loader.isPresent() ? get(key, () -> loader.get().load(key)) : entries.getIfPresent(key);
        }

        @Override
        public V get(K key, Supplier<? extends V> valueSupplier) {
            try {
                return entries.get(key, valueSupplier::get);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (com.google.common.util.concurrent.UncheckedExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        @Override
        public void put(K key, V value) {
            entries.put(key, value);
        }

        @Override
        public void remove(K key) {
            entries.invalidate(key);
        }

        @Override
        public void removeAll() {
            entries.invalidateAll();
        }

        @Override
        public Collection<K> getKeys() {
            return Set.copyOf(entries.asMap().keySet());
        }
    }
}
