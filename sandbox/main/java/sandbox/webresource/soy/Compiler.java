package sandbox.webresource.soy;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.multibindings.Multibinder;
import com.google.template.soy.SoyFileSet;
import com.google.template.soy.SoyModule;
import com.google.template.soy.jssrc.SoyJsSrcOptions;
import com.google.template.soy.shared.restricted.SoyFunction;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Compiles a template file to JavaScript. The first argument is the file's name and text, the second knows functions
 * by their names: they make a script expression of script expressions.
 */
public final class Compiler implements BiFunction<List<String>, Map<String, Function<List<String>, String>>, String> {

    @Override
    public String apply(List<String> file, Map<String, Function<List<String>, String>> functions) {
        var injector = Guice.createInjector(new SoyModule(), new AbstractModule() {
            @Override
            protected void configure() {
                var bound = Multibinder.newSetBinder(binder(), SoyFunction.class);
                functions.forEach((name, script) -> bound.addBinding().toInstance(new ScriptFunction(name, script)));
            }
        });
        var builder = injector.getInstance(SoyFileSet.Builder.class);
        add(builder, file.get(0), file.get(1));
        builder.setAllowExternalCalls(true);
        var options = new SoyJsSrcOptions();
        options.setShouldAllowDeprecatedSyntax(true);
        options.setShouldGenerateJsdoc(false);
        return builder.build().compileToJsSrc(options, null).get(0);
    }

    /** By reflection, because another overload names a class that only the compiler's own Guava has. */
    private static void add(SoyFileSet.Builder builder, String name, String text) {
        try {
            SoyFileSet.Builder.class
                    .getMethod("add", CharSequence.class, String.class)
                    .invoke(builder, text, name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
