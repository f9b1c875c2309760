package sandbox.jira.jql;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** The {@code jql-function} of a descriptor: {@code <fname>} names it, {@code <list>} says whether it goes with IN. */
public final class JqlFunctionType implements ModuleType {

    private final Search search;

    public JqlFunctionType(Search search) {
        this.search = search;
    }

    @Override
    public String element() {
        return "jql-function";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        JqlFunction function = plugin.create(module.required("class"), JqlFunction.class);
        var descriptor = new Descriptor(
                module.child("fname").map(ModuleElement::text).orElseGet(module::key),
                module.child("list")
                        .map(list -> Boolean.parseBoolean(list.text()))
                        .orElse(false));
        function.init(descriptor);
        return search.addFunction(descriptor.getFunctionName(), function);
    }

    private record Descriptor(String name, boolean list) implements JqlFunctionModuleDescriptor {

        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public boolean isList() {
            return list;
        }
    }
}
