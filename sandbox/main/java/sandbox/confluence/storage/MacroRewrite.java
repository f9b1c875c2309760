package sandbox.confluence.storage;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Changes macros inside storage format, the inner ones first. What is not changed stays byte for byte. */
public final class MacroRewrite {

    private final MacroReader reader;

    public MacroRewrite(MacroReader reader) {
        this.reader = reader;
    }

    /** @param change returns the macro to write, or {@code null} to remove it */
    public String update(String storage, UnaryOperator<MacroDefinition> change) {
        return splice(storage, macro -> {
            String before = source(macro, storage);
            Draft draft = draft(macro, storage, change);
            MacroDefinition after = change.apply(draft.definition());
            if (after == null) {
                return "";
            }
            boolean same = after == draft.definition() && draft.isUntouched();
            return same ? draft.sourceWithBody(before) : MacroWriter.write(after, draft.unchangedRaw(after));
        });
    }

    /** Replaces each outermost macro by what the function returns. */
    public String replace(String storage, Function<MacroDefinition, String> replacement) {
        return splice(storage, macro -> replacement.apply(reader.read(macro, storage)));
    }

    private String splice(String storage, Function<Element, String> replacement) {
        List<Element> outermost = Storage.macros(storage).stream()
                .filter(macro -> macro.parents().stream().noneMatch(Storage::isMacro))
                .toList();
        StringBuilder text = new StringBuilder(storage);
        for (int i = outermost.size() - 1; i >= 0; i--) {
            Element macro = outermost.get(i);
            text.replace(Storage.begin(macro), Storage.end(macro), replacement.apply(macro));
        }
        return text.toString();
    }

    private Draft draft(Element macro, String storage, UnaryOperator<MacroDefinition> change) {
        MacroDefinition read = reader.read(macro, storage);
        MacroBody body = read.storedBody();
        String newBody = body != null && body.isRich() ? update(body.text(), change) : null;
        boolean bodyChanged = newBody != null && !newBody.equals(body.text());
        MacroDefinition definition = !bodyChanged
                ? read
                : MacroDefinition.builder(read.getName())
                        .withMacroId(read.storedId())
                        .withSchemaVersion(read.storedSchemaVersion())
                        .withParameters(read.getParameters())
                        .withMacroBody(new MacroBody(newBody, true))
                        .build();
        return new Draft(
                definition,
                read.getName(),
                new LinkedHashMap<>(read.getParameters()),
                MacroReader.rawParameters(macro, storage),
                bodyChanged);
    }

    private static String source(Element macro, String storage) {
        return storage.substring(Storage.begin(macro), Storage.end(macro));
    }

    /** A macro as it was read, to tell later what somebody changed in it. */
    private record Draft(
            MacroDefinition definition,
            String name,
            Map<String, String> values,
            Map<String, String> raw,
            boolean bodyChanged) {

        boolean isUntouched() {
            return definition.getName().equals(name)
                    && definition.getParameters().equals(values);
        }

        String sourceWithBody(String source) {
            return bodyChanged ? MacroWriter.write(definition, raw) : source;
        }

        Map<String, String> unchangedRaw(MacroDefinition after) {
            Map<String, String> unchanged = new LinkedHashMap<>(raw);
            unchanged.keySet().removeIf(key -> !values.get(key).equals(after.getParameter(key)));
            return unchanged;
        }
    }
}
