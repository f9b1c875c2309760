package sandbox.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import com.google.common.cache.CacheBuilder;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Caches by name, each node with entries of its own. Of a cache that replicates by invalidation the other nodes, which are
 * in the same virtual machine, let go of what is put or removed on one; any other remote cache is local.
 */
public final class HostCaches implements CacheManager {

    private static final Set<HostCaches> NODES =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final Map<String, Held<?, ?>> caches = new ConcurrentHashMap<>();

    public HostCaches() {
        NODES.add(this);
    }

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
        return (Cache<K, V>) caches.computeIfAbsent(name, n -> new Held<>(loader, required, this::others));
    }

    private List<Held<?, ?>> others(Held<?, ?> changed) {
        synchronized (NODES) {
            return NODES.stream()
                    .filter(node -> node != this)
                    .flatMap(node -> node.caches.entrySet().stream()
                            .filter(each -> caches.get(each.getKey()) == changed)
                            .<Held<?, ?>>map(Map.Entry::getValue))
                    .toList();
        }
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
        private final Function<Held<?, ?>, List<Held<?, ?>>> others;

        Held(CacheLoader<K, V> loader, CacheSettings required, Function<Held<?, ?>, List<Held<?, ?>>> others) {
            this.loader = Optional.ofNullable(loader);
            var settings = required instanceof Settings known ? known : Settings.NONE;
            this.others = settings.invalidating() ? others : own -> List.of();
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
            others.apply(this).forEach(other -> other.entries.invalidate(key));
        }

        @Override
        public void remove(K key) {
            entries.invalidate(key);
            others.apply(this).forEach(other -> other.entries.invalidate(key));
        }

        @Override
        public void removeAll() {
            entries.invalidateAll();
            others.apply(this).forEach(other -> other.entries.invalidateAll());
        }

        @Override
        public Collection<K> getKeys() {
            return Set.copyOf(entries.asMap().keySet());
        }
    }
}
