package org.aftermath.core.lint;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the lint for {@code bin/bench lint}: writes documents and a word list for others to read, reads them itself,
 * with the word list alone and with all rules, and prints documents per second, by the clock and by processor time, and what the heap holds after 1 000 and 10 000 documents.
 */
public final class LintBench {

    private static final int DOCUMENTS = 200;
    private static final int SENTENCES = 40;
    private static final List<String> WORDS = List.of(
            "outage",
            "downtime",
            "human error",
            "root cause",
            "operator error",
            "obviously",
            "clearly",
            "simply",
            "of course",
            "sync",
            "utilize",
            "leverage",
            "whitelist",
            "blacklist",
            "master",
            "slave",
            "sanity check",
            "fat finger",
            "war room",
            "hot fix");

    private LintBench() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var texts = documents(sentences());
        write(folder, texts);
        var instead = new TreeMap<String, String>();
        WORDS.forEach(word -> instead.put(word, word + " (mended)"));
        var others = new HashSet<>(Lint.ids());
        others.remove("HW001");
        measure("aftermath, the word list alone", texts, new House(others, Set.of(), Set.of(), instead));
        var house = new House(Set.of(), Set.of(), Set.of(), instead);
        measure("aftermath, all rules and the word list", texts, house);
        memory(texts, house);
    }

    /** By the clock on the wall, and by what all threads of this process took from the processors. */
    private static void measure(String name, List<String> texts, House house) {
        read(texts, house, 5 * DOCUMENTS);
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var busy = process.getProcessCpuTime();
        var began = System.nanoTime();
        var documents = 0;
        var found = 0L;
        while (System.nanoTime() - began < 5_000_000_000L) {
            found += read(texts.subList(documents % DOCUMENTS, documents % DOCUMENTS + 1), house, 1);
            documents++;
        }
        System.out.printf(
                "%s: %.0f documents/s, %.0f documents per CPU second (%d read, %d findings)%n",
                name,
                documents * 1e9 / (System.nanoTime() - began),
                documents * 1e9 / (process.getProcessCpuTime() - busy),
                documents,
                found);
    }

    private static void memory(List<String> texts, House house) {
        read(texts, house, 1_000);
        var early = used();
        read(texts, house, 9_000);
        System.out.printf("heap after 1 000 documents %d kB, after 10 000 documents %d kB%n", early, used());
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }

    private static long read(List<String> texts, House house, int documents) {
        var found = 0L;
        for (var number = 0; number < documents; number++) {
            var passages = Arrays.stream(texts.get(number % texts.size()).split("\n\n"))
                    .map(paragraph -> Passage.of(Passage.SUMMARY, paragraph))
                    .toList();
            found += Lint.check(new Draft(passages, List.of(), false, false, house))
                    .size();
        }
        return found;
    }

    private static List<String> documents(List<String> sentences) {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        for (var number = 0; number < DOCUMENTS; number++) {
            var text = new StringBuilder();
            for (var sentence = 0; sentence < SENTENCES; sentence++) {
                text.append(sentences.get(random.nextInt(sentences.size()))).append(sentence % 4 == 3 ? "\n\n" : " ");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static void write(Path folder, List<String> texts) throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        for (var number = 0; number < texts.size(); number++) {
            Files.writeString(folder.resolve("texts").resolve(String.format("%04d.txt", number)), texts.get(number));
        }
        var rules = new StringBuilder("version: 1\nrules:\n");
        for (var word : WORDS) {
            rules.append("  - expected: ")
                    .append(word)
                    .append(" (mended)\n    pattern: /\\b")
                    .append(word)
                    .append("\\b/i\n");
        }
        Files.writeString(folder.resolve("words.yml"), rules);
    }

    private static List<String> sentences() throws IOException {
        var sentences = new ArrayList<String>();
        for (var part : List.of("tuning", "test")) {
            try (InputStream file = LintBench.class.getResourceAsStream("/lint/en/" + part + ".tsv")) {
                new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.split("\t")[2])
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
