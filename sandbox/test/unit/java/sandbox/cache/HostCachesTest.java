package sandbox.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import org.junit.Test;

public class HostCachesTest {

    private final HostCaches first = new HostCaches();
    private final HostCaches second = new HostCaches();

    @Test
    public void letsGoOnEveryNodeOfWhatIsRemovedOnOne() {
        var here = invalidating(first, "shared");
        var there = invalidating(second, "shared");
        var other = invalidating(second, "other");
        here.get("x", () -> "mine");
        other.get("x", () -> "kept");
        assertThat(there.get("x", () -> "yours")).isEqualTo("yours");
        assertThat(here.get("x")).isEqualTo("mine");

        there.remove("x");

        assertThat(here.get("x")).isNull();
        assertThat(there.get("x")).isNull();
        assertThat(other.get("x")).isEqualTo("kept");
    }

    @Test
    public void keepsCachesApartThatWereNotAskedForMore() {
        Cache<String, String> here = first.getCache("local");
        Cache<String, String> there = second.getCache("local");
        here.put("x", "mine");
        there.remove("x");

        assertThat(here.get("x")).isEqualTo("mine");
    }

    private static Cache<String, String> invalidating(HostCaches node, String name) {
        return node.getCache(
                name,
                null,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
    }
}
