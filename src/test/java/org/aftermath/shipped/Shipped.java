package org.aftermath.shipped;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A built plugin.
 *
 * @param files by name, in the order of the jar; those of the jar within it stand behind it
 * @param within the names of those in the jar within
 * @param times when its entries say they were made
 */
record Shipped(long size, Map<String, byte[]> files, Set<String> within, Set<FileTime> times) {

    /** The jar of the classes that hosts do not look for. */
    static final String WITHIN = "META-INF/lib/aftermath.jar";

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    static Shipped read(File jar) {
        var files = new LinkedHashMap<String, byte[]>();
        var within = new TreeSet<String>();
        var times = new TreeSet<FileTime>();
        try (var zip = new ZipFile(jar)) {
            for (var entry : zip.stream().toList()) {
                times.add(entry.getLastModifiedTime());
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            var inner = new ZipInputStream(new ByteArrayInputStream(files.get(WITHIN)));
            for (var entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
                times.add(entry.getLastModifiedTime());
                within.add(entry.getName());
                if (files.put(entry.getName(), inner.readAllBytes()) != null) {
                    throw new IllegalArgumentException("Twice: " + entry.getName());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Shipped(jar.length(), files, within, times);
    }

    /** The same with one more file, or another one of that name. */
    Shipped with(String name, byte[] content) {
        var more = new LinkedHashMap<>(files);
        more.put(name, content);
        return new Shipped(size, more, within, times);
    }

    Shipped with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with something else in a text. */
    Shipped replacing(String name, String text, String other) {
        var content = text(name);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(name + " does not say " + text);
        }
        return with(name, content.replace(text, other));
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    List<String> classes() {
        return files.keySet().stream().filter(name -> name.endsWith(".class")).toList();
    }

    Optional<String> header(String name) {
        try {
            var manifest = new Manifest(new ByteArrayInputStream(files.get("META-INF/MANIFEST.MF")));
            return Optional.ofNullable(manifest.getMainAttributes().getValue(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Document descriptor() {
        return Jsoup.parse(text("atlassian-plugin.xml"), "", Parser.xmlParser());
    }

    List<Element> modules() {
        return descriptor().selectFirst("atlassian-plugin").children().stream()
                .filter(child -> !NO_MODULES.contains(child.tagName()))
                .toList();
    }

    /** Every text of a language: empty for English, {@code _ja} for Japanese. */
    Set<String> textKeys(String language) {
        var keys = new TreeSet<String>();
        for (var bundle : descriptor().select("resource[type=i18n]").eachAttr("location")) {
            var name = bundle.replace('.', '/') + language + ".properties";
            var texts = new Properties();
            try {
                texts.load(new StringReader(has(name) ? text(name) : ""));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys;
    }
}
