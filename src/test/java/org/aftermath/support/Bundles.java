package org.aftermath.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.aftermath.core.text.Language;

/** The text bundles as they stand in the sources. */
public final class Bundles {

    public static final Path SOURCES = Path.of("main/resources/org.aftermath/text");
    public static final List<String> NAMES = List.of("common", "confluence", "jira");
    /** Into which English is translated. */
    public static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).skip(1).map(Language::code).toList();

    private Bundles() {}

    /** Every text of that language; empty string for English. */
    public static Map<String, String> all(String language) {
        var texts = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> texts.putAll(read(name, language)));
        return texts;
    }

    public static Map<String, String> read(String name, String language) {
        var suffix = language.isEmpty() ? "" : "_" + language;
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(SOURCES.resolve(name + suffix + ".properties"))) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        var texts = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** The keys of a source file in its order, doubles included. */
    public static List<String> keys(String name, String language) throws IOException {
        var suffix = language.isEmpty() ? "" : "_" + language;
        var keys = new ArrayList<String>();
        for (var line : Files.readAllLines(SOURCES.resolve(name + suffix + ".properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        return keys;
    }
}
