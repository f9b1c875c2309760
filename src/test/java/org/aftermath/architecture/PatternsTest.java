package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * No text that somebody writes keeps one of our patterns busy: each is tried on texts that repeat what it is made of and then
 * end otherwise, and how many characters it looks at is counted, which no machine's load changes. What grows with the square
 * of the length passes: texts have bounds.
 */
public class PatternsTest {

    private static final Path CLASSES = Path.of("target/classes/org/aftermath");

    private static final Set<String> ASKED = Set.of("compile", "replaceAll", "replaceFirst", "matches", "split");

    private static final int LENGTH = 500;

    /** Eight times the square of the length: what grows with its cube, or worse, is far beyond. */
    private static final long LIMIT = 2_000_000;

    /** How those begin that are only asked whether a whole line is so, never where in a text it is so. */
    private static final List<String> OF_WHOLE_LINES = List.of(
            "(.+?)\\s*=\\s*([A-Za-z]",
            "([^:=]+?)\\s*:\\s*(owner|engineering|product)",
            "(?:[\\[(]?[\\d:/ .-]{4,24}",
            "([^:：]{2,30}?)\\s*[:：]",
            "(\\D{2,60}?)\\s+(\\d{4}",
            "[-—–─=*\\s]{2,}(?:Day changed");

    private static final String ALWAYS = "a0 \n\t-_.:/=<>\"'\\()[]{},;#|*@&あア漢。、　Z";

    @Test
    public void noTextKeepsOneBusy() throws IOException {
        var patterns = patterns(CLASSES);
        var worst = new TreeMap<String, String>();
        var tried = 0;
        for (var pattern : patterns) {
            for (var text : texts(pattern.pattern())) {
                tried++;
                var cost = cost(pattern, text);
                if (cost > LIMIT) {
                    worst.merge(pattern.pattern(), shown(text) + ": more than " + LIMIT, (one, other) -> one);
                }
            }
        }

        System.out.println("Gate: no text keeps a pattern busy: " + patterns.size() + " patterns, " + tried + " texts");
        assertThat(patterns).hasSizeGreaterThan(50);
        assertThat(worst).isEmpty();
    }

    /** A message of Slack's has no line breaks to divide it: 40 000 signs alike kept the reader busy for minutes. */
    @Test
    public void whatIsSoughtInMessagesGrowsWithThemAlone() throws IOException {
        var patterns = patterns(CLASSES.resolve("core/paste/Draft.class"));

        assertThat(patterns).hasSizeGreaterThan(5);
        for (var pattern : patterns) {
            assertThat(texts(pattern.pattern(), 4_000))
                    .as(pattern.pattern())
                    .noneMatch(text -> cost(pattern, text, 5_000_000) > 5_000_000);
        }
    }

    @Test
    public void findsOneThatAnybodyCouldKeepBusy() {
        for (var slow : List.of("a*a*a*b", "\\s*-?\\s*-?\\s*x")) {
            var pattern = Pattern.compile(slow);
            assertThat(texts(slow).stream()
                            .filter(text -> cost(pattern, text) > LIMIT)
                            .count())
                    .as(slow)
                    .isPositive();
        }
    }

    /** Each character and each two neighbours of it, many times, with and without what stands before them. */
    private static List<String> texts(String pattern) {
        return texts(pattern, LENGTH);
    }

    private static List<String> texts(String pattern, int length) {
        var plain = pattern.replaceAll("\\\\[a-zA-Z]|[?+*^$|\\[\\](){}\\\\]", "");
        var made = new LinkedHashSet<String>();
        (ALWAYS + plain).codePoints().distinct().forEach(point -> made.add(Character.toString(point)));
        IntStream.range(0, Math.max(0, plain.length() - 1)).forEach(at -> made.add(plain.substring(at, at + 2)));
        for (var first : "a0 -.".split("")) {
            for (var second : "a0 -.,\n".split("")) {
                made.add(first + second);
            }
        }
        var before = plain.substring(0, Math.min(plain.length(), 12));
        return made.stream()
                .flatMap(pump -> {
                    var many = pump.repeat(length / pump.length());
                    return Stream.of(many + "\u0001", before + many + "\u0001");
                })
                .toList();
    }

    private static long cost(Pattern pattern, String text) {
        return cost(pattern, text, LIMIT);
    }

    private static long cost(Pattern pattern, String text, long limit) {
        var counted = new Counted(text, new long[1], limit);
        try {
            pattern.matcher(counted).matches();
            pattern.matcher(counted).lookingAt();
            var found = pattern.matcher(counted);
            var isSought = OF_WHOLE_LINES.stream().noneMatch(pattern.pattern()::startsWith);
            while (isSought && found.find()) {
                // All of them, as replaceAll and split look for them.
            }
        } catch (Busy busy) {
            return limit + 1;
        } catch (StackOverflowError deep) {
            return limit + 2;
        }
        return counted.looked()[0];
    }

    private static List<Pattern> patterns(Path folder) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                var node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
                node.methods.stream()
                        .filter(PatternsTest::asksForOne)
                        .forEach(method -> found.addAll(constants(method)));
            }
        }
        return found.stream().flatMap(PatternsTest::compiled).toList();
    }

    private static boolean asksForOne(MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .anyMatch(each -> each instanceof MethodInsnNode call
                        && ASKED.contains(call.name)
                        && (call.owner.equals("java/util/regex/Pattern") || call.owner.equals("java/lang/String")));
    }

    private static Set<String> constants(MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .filter(each -> each instanceof LdcInsnNode load && load.cst instanceof String)
                .map(each -> (String) ((LdcInsnNode) each).cst)
                .filter(text -> text.length() > 1)
                .collect(Collectors.toSet());
    }

    private static Stream<Pattern> compiled(String text) {
        try {
            return Stream.of(Pattern.compile(text));
        } catch (PatternSyntaxException notOne) {
            return Stream.empty();
        }
    }

    private static String shown(String text) {
        return text.substring(0, 20).replaceAll("\\s", "␣") + "…";
    }

    /** A text that counts how often one of its characters is asked for. */
    private record Counted(String text, long[] looked, long limit) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looked[0] > limit) {
                throw new Busy();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
