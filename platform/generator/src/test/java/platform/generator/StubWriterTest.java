package platform.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class StubWriterTest {

    @Rule
    public final TemporaryFolder directory = new TemporaryFolder();

    @Test
    public void doesNotLetTheCompilerCopyConstants() throws Exception {
        var compiled = compile("class a.B", "  const int SIZE", "  const java.lang.String NAME", "  const boolean ON");
        compiled.with("c/D.java", "package c; class D { Object of() { return a.B.SIZE + a.B.NAME + a.B.ON; } }")
                .with(
                        "a/B.java",
                        "package a; public class B { public static final int SIZE = 7;"
                                + " public static final String NAME = \"seven\"; public static final boolean ON = true; }");

        Class<?> user = compiled.type("c.D");
        var of = user.getDeclaredMethod("of");
        of.setAccessible(true);
        assertThat(of.invoke(compiled.create("c.D"))).isEqualTo("7seventrue");
    }

    @Test
    public void offersNothingThatIsNotImplemented() throws Exception {
        var compiled = compile("interface a.B", "  method int c(int d)")
                .with("a/E.java", "package a; class E implements B {}");

        var method = compiled.type("a.B").getMethod("c", int.class);
        method.setAccessible(true);
        assertThatThrownBy(() -> method.invoke(compiled.create("a.E"), 1))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("a.B#c is not offered here");
    }

    @Test
    public void leavesAbstractWhatPluginsImplement() throws Exception {
        var compiled = compile(
                "interface a.B", "  # role: WE IMPLEMENT (lambda)", "  method int c()", "  method default void d()");

        assertThat(compiled.type("a.B").getMethod("c").isDefault()).isFalse();
        assertThat(compiled.type("a.B").getMethod("d").isDefault()).isTrue();
        compiled.with("a/E.java", "package a; class E { B b = () -> 1; }");
    }

    @Test
    public void writesInterfacesThatRedeclareWhatObjectHas() throws Exception {
        var compiled = compile(
                "interface a.B",
                "  method boolean equals(java.lang.Object other)",
                "  method int hashCode()",
                "  method java.lang.String toString()");

        assertThat(compiled.type("a.B").getMethods()).allMatch(method -> Modifier.isAbstract(method.getModifiers()));
    }

    @Test
    public void keepsEqualityOfClassesUsable() throws Exception {
        var compiled = compile("class a.B", "  ctor ()", "  method boolean equals(java.lang.Object other)");

        Object one = compiled.create("a.B");
        assertThat(one).isEqualTo(one).isNotEqualTo(compiled.create("a.B"));
    }

    @Test
    public void givesExceptionsTheirMessageAndCause() throws Exception {
        var compiled = compile(
                "class a.B extends java.lang.Exception",
                "  ctor (java.lang.String message, java.lang.Throwable cause)",
                "class a.C extends a.B",
                "  ctor (java.lang.Throwable cause, java.lang.String message, int code)");
        var cause = new IllegalStateException();

        var thrown = (Exception) compiled.type("a.C")
                .getConstructor(Throwable.class, String.class, int.class)
                .newInstance(cause, "no", 1);
        assertThat(thrown).hasMessage("no").hasCause(cause);
    }

    @Test
    public void letsSubclassesOfClassesWithArgumentsCompile() throws Exception {
        compile("class a.B", "  ctor (int size)", "class a.C extends a.B", "  ctor (java.lang.String name)")
                .with("a/D.java", "package a; class D extends C {}");
    }

    @Test
    public void keepsGenerics() throws Exception {
        var compiled = compile(
                "interface a.B<T extends a.B<?,R>, R>",
                "  method T with(java.util.Map<? super T, java.util.List<? extends R>[]> map)",
                "  method <X extends java.lang.Exception & java.io.Serializable> R or(X x) throws X",
                "  method void all(java.io.Serializable... rest)");

        assertThat(compiled.type("a.B").toGenericString())
                .isEqualTo("public abstract interface a.B<T extends a.B<?, R>,R>");
        assertThat(compiled.type("a.B").getMethods())
                .extracting(method -> method.toGenericString())
                .containsExactlyInAnyOrder(
                        "public default T a.B.with(java.util.Map<? super T, java.util.List<? extends R>[]>)",
                        "public default <X extends java.lang.Exception & java.io.Serializable> R a.B.or(X) throws X",
                        "public default void a.B.all(java.io.Serializable...)");
    }

    @Test
    public void writesAnnotations() throws Exception {
        var annotation = compile(
                        "annotation a.B",
                        "  target TYPE, METHOD",
                        "  retention RUNTIME",
                        "  element java.lang.String[] value default {\"*\"}")
                .type("a.B");

        assertThat(annotation.getAnnotation(Target.class).value())
                .containsExactly(ElementType.TYPE, ElementType.METHOD);
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.RUNTIME);
        assertThat((String[]) annotation.getMethod("value").getDefaultValue()).containsExactly("*");
    }

    @Test
    public void writesEnumsAndNestedTypes() throws Exception {
        var compiled = compile("interface a.B", "  nested enum C { D, E }", "  method a.B.C c()");

        assertThat(compiled.type("a.B$C").getEnumConstants())
                .extracting(Object::toString)
                .containsExactly("D", "E");
        assertThat(compiled.type("a.B").getMethod("c").getReturnType()).isEqualTo(compiled.type("a.B$C"));
    }

    @Test
    public void implementsAllTakesOverWhatAnInterfaceLists() throws Exception {
        var compiled = compile(
                "interface a.B<T>",
                "  # role: WE IMPLEMENT",
                "  method T c()",
                "class a.D<T> implements a.B<T>",
                "  implements-all a.B");

        assertThat(compiled.type("a.D").getDeclaredMethod("c")).isNotNull();
    }

    @Test
    public void namesTheListItComesFrom() throws Exception {
        compile("class a.B");

        assertThat(directory.getRoot().toPath().resolve("sources/a/B.java"))
                .content()
                .contains("Stub written from the signature list {@code list.txt}.");
    }

    @Test
    public void forgetsTypesThatLeftTheLists() throws Exception {
        compile("class a.B", "class a.C");
        compile("class a.C");

        assertThat(directory.getRoot().toPath().resolve("sources/a")).isDirectoryNotContaining("glob:**B.java");
    }

    @Test
    public void refusesToImplementWhatIsNotListed() {
        assertThatThrownBy(() -> compile("class a.B", "  implements-all a.C"))
                .isInstanceOf(SignatureFault.class)
                .hasMessage("list.txt:2: a.C is not listed");
    }

    private Compiled compile(String... lines) throws IOException {
        return Compiled.from(directory.getRoot().toPath(), lines);
    }
}
