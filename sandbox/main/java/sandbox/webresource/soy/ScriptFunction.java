package sandbox.webresource.soy;

import com.google.template.soy.jssrc.restricted.JsExpr;
import com.google.template.soy.jssrc.restricted.SoyJsSrcFunction;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A function that templates may call with up to six arguments. */
final class ScriptFunction implements SoyJsSrcFunction {

    private final String name;
    private final Function<List<String>, String> script;

    ScriptFunction(String name, Function<List<String>, String> script) {
        this.name = name;
        this.script = script;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Set<Integer> getValidArgsSizes() {
        return Set.of(0, 1, 2, 3, 4, 5, 6);
    }

    @Override
    public JsExpr computeForJsSrc(List<JsExpr> arguments) {
        return new JsExpr(script.apply(arguments.stream().map(JsExpr::getText).toList()), Integer.MAX_VALUE);
    }
}
