package org.aftermath.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.aftermath.support.Bundles;
import org.junit.Test;

/** What the hosts read: plain ASCII, under the names that they look for. */
public class EscapedBundlesTest {

    @Test
    public void aHostThatReadsLatin1ReadsJapanese() throws IOException {
        for (var name : Bundles.NAMES) {
            assertThat(built(name + "_ja")).as(name).isEqualTo(Bundles.read(name, "ja"));
        }
    }

    @Test
    public void aHostThatReadsLatin1ReadsEnglish() throws IOException {
        for (var name : Bundles.NAMES) {
            assertThat(built(name)).as(name).isEqualTo(Bundles.read(name, ""));
        }
    }

    private static Properties built(String name) throws IOException {
        try (var stream = EscapedBundlesTest.class.getResourceAsStream("/org/aftermath/text/" + name + ".properties")) {
            var bytes = stream.readAllBytes();
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(new String(bytes, StandardCharsets.UTF_8)))
                    .isTrue();
            var properties = new Properties();
            properties.load(new ByteArrayInputStream(bytes));
            return properties;
        }
    }
}
