package sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.schema.DefaultIndexNameConverter;
import net.java.ao.schema.DefaultTriggerNameConverter;
import net.java.ao.schema.DefaultUniqueNameConverter;
import net.java.ao.schema.NameConverters;

/** What the tables of a plugin are called: {@code AO_} and the end of its namespace's MD5. */
final class TableNames {

    private TableNames() {}

    /** For example {@code AO_60DB71_} for the namespace of the agile boards of genuine Jira. */
    static String prefix(String namespace) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            var hex = HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
            return "AO_" + hex.substring(hex.length() - 6) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hosts' own converters, which also keep names within 30 characters. */
    static NameConverters converters(String prefix) {
        TablePrefix tables = name -> prefix + name;
        return new net.java.ao.builder.SimpleNameConverters(
                new AtlassianTableNameConverter(tables),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(new DefaultTriggerNameConverter()),
                new AtlassianIndexNameConverter(new DefaultIndexNameConverter()),
                new AtlassianUniqueNameConverter(new DefaultUniqueNameConverter()));
    }
}
