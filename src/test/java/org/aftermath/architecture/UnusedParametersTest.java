package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.Test;

/** The compiler's checks see private methods alone. Whoever must have a parameter of no use calls it {@code unused}. */
public class UnusedParametersTest {

    @Test
    public void everyParameterIsUsed() throws IOException {
        assertThat(unused(Path.of("main/java"))).isEmpty();
    }

    @Test
    public void findsOneThatIsNot() throws IOException {
        var folder = Files.createTempDirectory("unused");
        Files.writeString(folder.resolve("A.java"), """
                class A {
                    int own(int used, int idle) { return used; }
                    @Override public boolean equals(Object other) { return false; }
                    record B(int one) { B {} }
                }
                """);

        assertThat(unused(folder)).containsExactly("A.java own idle");
    }

    private static List<String> unused(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new ArrayList<String>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(folder)) {
            var sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            for (var unit : task.parse()) {
                var file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                new Methods(file, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Notes what its methods are given in vain. What a type above asks for is not theirs to leave out. */
    private static final class Methods extends TreePathScanner<Void, Void> {

        private final String file;
        private final List<String> found;

        Methods(String file, List<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() != null && !overrides(method) && !isOfRecord(method)) {
                var used = names(method);
                method.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .filter(name -> !used.contains(name) && !name.equals("unused"))
                        .forEach(name -> found.add(file + " " + method.getName() + " " + name));
            }
            return super.visitMethod(method, none);
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
        }

        private boolean isOfRecord(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        private static Set<String> names(MethodTree method) {
            var names = new HashSet<String>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitIdentifier(IdentifierTree identifier, Void none) {
                    names.add(identifier.getName().toString());
                    return null;
                }
            }.scan(method.getBody(), null);
            return names;
        }
    }
}
