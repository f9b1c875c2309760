package org.aftermath.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of {@code platform/signatures}, read for their evidence. The build's generator reads them for their shape and
 * stops at anything that is no such line; here a line that is not understood is left out, and what it says is unknown.
 */
final class SignatureLists {

    private static final Pattern HEADING =
            Pattern.compile("(?:opaque )?(?:abstract |final )?(class|interface|enum|annotation) ([\\w.]+)"
                    + "(?: extends ([\\w., ]+?))?(?: implements ([\\w., ]+))?");
    private static final Pattern NESTED =
            Pattern.compile("nested (?:abstract |final )?(class|interface|enum) (\\w+)(?: extends ([\\w.]+))? \\{(.*)");
    private static final Pattern TAGGED = Pattern.compile("(.*?)\\s+# (.*)");
    private static final Pattern CALLABLE =
            Pattern.compile("(?:ctor|(?:method|element) (?:.* )?([\\w.\\[\\]]+) (\\w+)) ?\\((.*?)\\).*");

    private final Map<String, Known> types = new HashMap<>();

    static SignatureLists in(Path folder) {
        var lists = new SignatureLists();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                lists.read(Files.readAllLines(file));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return lists;
    }

    static SignatureLists of(String... lines) {
        var lists = new SignatureLists();
        lists.read(List.of(lines));
        return lists;
    }

    Optional<Known> type(String name) {
        return Optional.ofNullable(types.get(name.replace('$', '.')));
    }

    int size() {
        return types.size();
    }

    private void read(List<String> lines) {
        Known block = null;
        Known inner = null;
        for (var line : lines) {
            if (!line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#")) {
                block = heading(line);
                inner = null;
            } else if (block != null && line.startsWith("  ")) {
                inner = member(block, inner, line.strip());
            }
        }
    }

    private Known heading(String line) {
        var matcher = HEADING.matcher(plain(line));
        if (!matcher.matches()) {
            return null;
        }
        var known = new Known(matcher.group(2));
        parents(known, matcher.group(1), matcher.group(3), matcher.group(4));
        types.put(known.name, known);
        return known;
    }

    private static void parents(Known known, String kind, String extended, String implemented) {
        for (var names : Arrays.asList(extended, implemented)) {
            if (names != null) {
                known.parents.addAll(List.of(names.split(",\\s*")));
            }
        }
        known.parents.add(kind.equals("enum") ? "java.lang.Enum" : "java.lang.Object");
        if (kind.equals("enum")) {
            known.members.add(new Known.Member("values", List.of(known.name + "[]"), true, Optional.empty()));
            known.members.add(
                    new Known.Member("valueOf", List.of("java.lang.String", known.name), true, Optional.empty()));
        }
    }

    /** Where the next line belongs: the nested type, or none. */
    private Known member(Known block, Known inner, String line) {
        if (line.startsWith("#")) {
            remark(inner == null ? block : inner, line.substring(1).strip());
            return inner;
        }
        if (line.equals("}")) {
            return null;
        }
        var nested = NESTED.matcher(plain(line));
        if (nested.matches()) {
            return nested(block, nested, line);
        }
        declared(inner == null ? block : inner, line);
        return inner;
    }

    private Known nested(Known block, Matcher heading, String line) {
        var known = new Known(block.name + "." + heading.group(2));
        known.confidence = block.confidence;
        known.sourced = block.sourced;
        parents(known, heading.group(1), heading.group(3), null);
        types.put(known.name, known);
        var rest = heading.group(4);
        if (rest.contains("}")) {
            constants(known, rest.substring(0, rest.indexOf('}')), tag(line));
            return null;
        }
        return known;
    }

    private static void remark(Known known, String remark) {
        if (remark.startsWith("confidence:")) {
            known.confidence = Evidence.of(remark.substring("confidence:".length()));
        } else if (remark.startsWith("source:") && remark.length() > "source: ".length()) {
            known.sourced = true;
        }
    }

    private static void declared(Known known, String line) {
        var plain = plain(line);
        var tag = tag(line);
        var words = plain.split(" ");
        if (words[0].equals("const")) {
            known.members.add(new Known.Member(words[2], List.of(words[1]), false, tag));
        } else if (words[0].equals("enumconst")) {
            constants(known, plain.substring("enumconst".length()), tag);
        } else if (words[0].equals("implements-all")) {
            known.parents.add(words[1]);
        } else {
            callable(known, plain, tag);
        }
    }

    private static void constants(Known known, String names, Optional<Evidence> tag) {
        for (var name : names.split(",")) {
            known.members.add(new Known.Member(name.strip(), List.of(known.name), false, tag));
        }
    }

    private static void callable(Known known, String line, Optional<Evidence> tag) {
        var matcher = CALLABLE.matcher(line);
        if (!matcher.matches()) {
            return;
        }
        var constructs = matcher.group(2) == null;
        var types = new ArrayList<String>();
        for (var parameter : matcher.group(3).split(",")) {
            if (!parameter.isBlank()) {
                types.add(parameter.strip().split(" ")[0].replace("...", "[]"));
            }
        }
        types.add(constructs ? "void" : matcher.group(1));
        known.members.add(new Known.Member(constructs ? "<init>" : matcher.group(2), types, true, tag));
    }

    /** Without its tag and its type arguments. */
    private static String plain(String line) {
        var tagged = TAGGED.matcher(line);
        var text = tagged.matches() ? tagged.group(1) : line;
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = text.replaceAll("<[^<>]*>", "");
        }
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Optional<Evidence> tag(String line) {
        var tagged = TAGGED.matcher(line);
        return tagged.matches() ? Evidence.of(tagged.group(2)) : Optional.empty();
    }
}
