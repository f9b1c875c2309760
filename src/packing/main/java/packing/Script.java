package packing;

import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A script with short names for what nobody outside of it can see. What it does, what it calls and the texts in it stay:
 * hosts look for {@code AJS.I18n.getText("…")} in it.
 */
final class Script {

    private static final Pattern UNSEEN_TEXT = Pattern.compile("I18n\\.getText(?!\\(\"[\\w.-]+\"[,)])");

    private Script() {}

    /**
     * Takes and gives UTF-8.
     *
     * @throws IllegalStateException if it cannot be read, or a text would not be found any more
     */
    static byte[] shortened(String name, byte[] content) {
        var written = new String(content, StandardCharsets.UTF_8);
        var compiler = new Compiler();
        compiler.disableThreads();
        var result = compiler.compile(List.of(), List.of(SourceFile.fromCode(name, written)), options());
        var shortened = compiler.toSource();
        if (!result.success || UNSEEN_TEXT.matcher(shortened).find()) {
            throw new IllegalStateException(name + " cannot be shortened: " + result.errors);
        }
        return strict(written, shortened).getBytes(StandardCharsets.UTF_8);
    }

    /** The compiler takes it for granted that scripts are modules, and leaves out what says that a function is strict. */
    private static String strict(String written, String shortened) {
        return written.contains("\"use strict\";")
                ? shortened.replaceFirst("^\\(function\\(\\)\\{", "(function(){\"use strict\";")
                : shortened;
    }

    private static CompilerOptions options() {
        var options = new CompilerOptions();
        CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
        options.setLanguageIn(LanguageMode.ECMASCRIPT_2019);
        options.setLanguageOut(LanguageMode.NO_TRANSPILE);
        options.setRewritePolyfills(false);
        options.setEmitUseStrict(false);
        return options;
    }
}
