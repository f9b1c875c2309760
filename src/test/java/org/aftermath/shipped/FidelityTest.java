package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** The gate itself: what it lets pass, and what it finds when something is planted. */
public class FidelityTest {

    private static final SignatureLists LISTS = SignatureLists.of(
            "## A list",
            "interface com.atlassian.pages.PageStore extends com.atlassian.core.Store<com.atlassian.pages.Page>",
            "  # confidence: usage",
            "  # source: a plugin",
            "  method com.atlassian.pages.Page getPage(long id)   # javadoc 10.0",
            "  method <T extends com.atlassian.pages.Page> void save(T page, java.util.List<java.lang.String> names)   # memory",
            "  nested enum Kind { NEW, OLD }",
            "",
            "interface com.atlassian.core.Store<T>",
            "  # confidence: source",
            "  # source: published code",
            "  method void close()",
            "",
            "class com.atlassian.pages.Page extends com.atlassian.core.Thing",
            "  # confidence: usage",
            "  # source: a plugin",
            "  const java.lang.String TYPE",
            "  ctor ()",
            "",
            "class com.atlassian.core.Thing",
            "  # confidence: usage",
            "  method long getId()");

    private final Fidelity fidelity = new Fidelity(LISTS);

    @Test
    public void findsTheEvidenceOfAMember() {
        assertThat(method("com/atlassian/pages/PageStore", "getPage", "(J)Lcom/atlassian/pages/Page;"))
                .containsOnlyKeys(Evidence.JAVADOC, Evidence.USAGE);
        assertThat(method("com/atlassian/pages/PageStore", "save", "(Lcom/atlassian/pages/Page;Ljava/util/List;)V"))
                .containsKey(Evidence.MEMORY);
        assertThat(method("com/atlassian/pages/PageStore", "close", "()V")).containsKey(Evidence.SOURCE);
        assertThat(method("com/atlassian/pages/Page", "hashCode", "()I")).containsKey(Evidence.JAR);
        assertThat(method("com/atlassian/pages/PageStore$Kind", "name", "()Ljava/lang/String;"))
                .containsKey(Evidence.JAR);
    }

    @Test
    public void findsAPlantedMemberThatNobodyRecorded() {
        assertThat(unknown("com/atlassian/pages/PageStore", "getPages", "()V")).hasSize(1);
        assertThat(unknown("com/atlassian/pages/PageStore", "getPage", "(I)Lcom/atlassian/pages/Page;"))
                .as("another parameter")
                .hasSize(1);
        assertThat(unknown("com/atlassian/pages/PageStore", "getPage", "(J)V"))
                .as("another result")
                .hasSize(1);
        assertThat(unknown("com/atlassian/pages/Elsewhere", "go", "()V"))
                .as("another type, and its member")
                .hasSize(2);
    }

    @Test
    public void findsAPlantedMemberWhoseSourceNobodyNames() {
        assertThat(unknown("com/atlassian/pages/Page", "getId", "()J"))
                .extracting(Reference::member)
                .containsExactly("getId");
    }

    @Test
    public void findsPlantedConstantsThatNobodyRecorded() {
        assertThat(fidelity.evidence(Reference.to("com/atlassian/pages/Page", "TYPE", "Ljava/lang/String;")))
                .contains(Evidence.USAGE);
        assertThat(fidelity.evidence(Reference.to("com/atlassian/pages/Page", "NONE", "Ljava/lang/String;")))
                .isEmpty();
        assertThat(fidelity.evidence(Reference.to(
                        "com/atlassian/pages/PageStore$Kind", "OLD", "Lcom/atlassian/pages/PageStore$Kind;")))
                .contains(Evidence.USAGE);
    }

    @Test
    public void findsAPlantedCallOfSomethingThatTheParentIsSaidToHave() {
        var type = new ClassWriter(0);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "org/aftermath/Planted", null, "com/atlassian/pages/Page", null);
        var code = type.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "org/aftermath/Planted", "archive", "()V", false);
        type.visitEnd();

        assertThat(fidelity.judge(References.in(type.toByteArray())).unknown())
                .extracting(Reference::member)
                .containsExactly("archive");
    }

    @Test
    public void holdsActiveObjectsToItsGenuineJar() {
        assertThat(method("net/java/ao/RawEntity", "save", "()V")).containsKey(Evidence.JAR);
        assertThat(unknown("net/java/ao/RawEntity", "rescue", "()V")).hasSize(1);
    }

    private java.util.Map<Evidence, Set<Reference>> method(String owner, String name, String descriptor) {
        var finding = fidelity.judge(References.in(calling(owner, name, descriptor)));
        assertThat(finding.unknown()).isEmpty();
        return finding.known();
    }

    private Set<Reference> unknown(String owner, String name, String descriptor) {
        return fidelity.judge(References.in(calling(owner, name, descriptor))).unknown();
    }

    /** A class with a call planted in it. */
    private static byte[] calling(String owner, String name, String descriptor) {
        var type = new ClassWriter(0);
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "org/aftermath/Planted", null, "java/lang/Object", null);
        var code = type.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, owner, name, descriptor, true);
        type.visitEnd();
        return type.toByteArray();
    }
}
