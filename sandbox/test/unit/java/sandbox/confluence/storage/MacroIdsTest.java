package sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MacroIdsTest {

    @Test
    public void mintsIdsForMacrosThatHaveNoneAndLeavesTheRestAsItIs() {
        String before = "<p>a &nbsp; b</p>\r\n<ac:structured-macro ac:name=\"info\"><ac:rich-text-body>"
                + "<ac:structured-macro ac:name=\"status\" /></ac:rich-text-body></ac:structured-macro><p/>";

        String after = MacroIds.mint(before);

        assertThat(Storage.macros(after)).hasSize(2).allSatisfy(macro -> assertThat(macro.attr("ac:macro-id"))
                .hasSize(36));
        assertThat(after.replaceAll(" ac:schema-version=\"1\" ac:macro-id=\"[^\"]+\"", ""))
                .isEqualTo(before);
    }

    @Test
    public void keepsIdsThatAreThere() {
        String text = "<ac:structured-macro ac:name=\"a\" ac:macro-id=\"mine\"/>";

        assertThat(MacroIds.mint(text)).isEqualTo(text);
    }

    @Test
    public void fillsAnEmptyId() {
        String after = MacroIds.mint("<ac:structured-macro ac:name=\"a\" ac:macro-id=\"\"/>");

        assertThat(Storage.macros(after).get(0).attr("ac:macro-id")).hasSize(36);
        assertThat(WellFormed.problem(after)).isEmpty();
    }
}
