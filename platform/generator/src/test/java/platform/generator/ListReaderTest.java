package platform.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

public class ListReaderTest {

    @Test
    public void readsOneTypePerBlock() {
        var stubs = read("## a comment", "", "interface a.B", "  method void c()   # usage [x1.0]", "opaque class a.D");

        assertThat(stubs).extracting(stub -> stub.name().canonicalName()).containsExactly("a.B", "a.D");
    }

    @Test
    public void readsNestedTypesAndTheMembersAfterThem() {
        var outer = read("class a.B", "  nested final class C {", "    method void d()", "  }", "  method void e()")
                .get(0);

        assertThat(outer.nested().get(0).members(Member.Method.class))
                .extracting(Member.Method::name)
                .containsExactly("d");
        assertThat(outer.members(Member.Method.class))
                .extracting(Member.Method::name)
                .containsExactly("e");
    }

    @Test
    public void refusesAnUnknownKindOfType() {
        assertFault("list.txt:1: expected class, interface, enum or annotation: 'record a.B'", "record a.B");
    }

    @Test
    public void refusesAnUnknownMemberWhereItStands() {
        assertFault("list.txt:3: unknown member 'field'", "class a.B", "", "  field int c");
    }

    @Test
    public void refusesAnUnknownNote() {
        assertFault("list.txt:2: unknown note '# maybe: yes'", "class a.B", "  # maybe: yes");
    }

    @Test
    public void refusesATagItDoesNotKnow() {
        assertFault("expected the end of the line but found '# hearsay'", "class a.B", "  method void c()  # hearsay");
    }

    @Test
    public void refusesMembersOutsideABlock() {
        assertFault("list.txt:1: unexpected indent of 2", "  method void c()");
    }

    @Test
    public void refusesAWrongIndent() {
        assertFault("list.txt:2: unexpected indent of 4", "class a.B", "    method void c()");
    }

    @Test
    public void refusesATypeNameThatIsNotQualified() {
        assertFault("list.txt:2: 'Strin' is neither a qualified class name", "class a.B", "  method Strin c()");
    }

    @Test
    public void refusesAParameterWithoutAName() {
        assertFault("list.txt:2: expected a name but found ')'", "class a.B", "  method void c(int)");
    }

    @Test
    public void refusesAnIncompleteMethod() {
        assertFault("list.txt:2: expected '(' but the line ends", "class a.B", "  method void c");
    }

    @Test
    public void refusesMembersTheKindCannotHave() {
        assertFault("list.txt:2: this member does not belong in interface", "interface a.B", "  ctor ()");
        assertFault("list.txt:2: an abstract method needs an abstract class", "class a.B", "  method abstract int c()");
        assertFault("list.txt:2: an annotation has elements", "annotation a.B", "  method int c()");
    }

    @Test
    public void refusesANestedTypeThatIsNeverClosed() {
        assertFault("list.txt:2: the nested type is not closed", "class a.B", "  nested class C {");
        assertFault("list.txt:3: the nested type above is not closed", "class a.B", "  nested class C {", "class a.D");
    }

    @Test
    public void refusesATypeListedTwice() {
        var stubs = read("class a.B", "class a.C", "interface a.B");

        assertThatThrownBy(() -> Catalogue.of(stubs))
                .isInstanceOf(SignatureFault.class)
                .hasMessage("list.txt:3: a.B is already listed at list.txt:1");
    }

    private static List<Stub> read(String... lines) {
        return new ListReader("list.txt").read(List.of(lines));
    }

    private static void assertFault(String message, String... lines) {
        assertThatThrownBy(() -> read(lines)).isInstanceOf(SignatureFault.class).hasMessageContaining(message);
    }
}
