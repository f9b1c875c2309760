package sandbox.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.plugin.ModuleElement;

public class DescriptorReaderTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final DescriptorReader reader = new DescriptorReader("confluence", "10.2.14");

    @Test
    public void keepsModulesThatAreMeantForThisHost() throws IOException {
        assertThat(keys("""
                <a key="everywhere"/>
                <a key="here" application="confluence"/>
                <a key="both" application="jira , confluence"/>
                <a key="there" application="jira"/>
                <a key="wins" application="confluence"><restrict application="jira"/></a>
                """)).containsExactly("everywhere", "here", "both", "wins");
    }

    @Test
    public void honoursVersionsOfRestrictions() throws IOException {
        assertThat(keys("""
                <a key="new"><restrict application="confluence" version="(9.99.99,)"/></a>
                <a key="old"><restrict application="confluence" version="(,9.99.99]"/></a>
                <a key="between"><restrict application="confluence" version="[10.2,10.2.14]"/></a>
                <a key="before"><restrict application="confluence" version="[10,10.2.14)"/></a>
                <a key="nested"><restrict application="confluence"><version>[9,10)</version><version>[10,11)</version></restrict></a>
                <a key="either"><restrict application="jira"/><restrict application="confluence"/></a>
                """)).containsExactly("new", "between", "nested", "either");
    }

    @Test
    public void readsWhatTheDescriptorSaysOfItself() throws IOException {
        var descriptor = reader.read(file("""
                <atlassian-plugin key="k" name="Name" plugins-version="2">
                  <plugin-info><version>1.5</version><vendor name="V"/><param name="p">v</param></plugin-info>
                </atlassian-plugin>"""), List.of());
        assertThat(descriptor.version()).isEqualTo("1.5");
        assertThat(descriptor.vendor()).isEqualTo("V");
        assertThat(descriptor.parameters()).containsEntry("p", "v");
        assertThat(descriptor.modules()).isEmpty();
    }

    /** Two who read one tree of the parser at once found attributes empty: a page was answered with 500 in an hour of load. */
    @Test
    public void elementsHoldNothingOfTheParsersTree() {
        assertThat(ModuleElement.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .isNotEmpty()
                .allMatch(type -> type.getPackageName().startsWith("java."));
    }

    @Test
    public void addsTheModulesOfFragments() throws IOException {
        var fragment = file("<web><a key=\"more\"/><a key=\"not\" application=\"jira\"/></web>");
        assertThat(reader.read(plugin("<a key=\"one\"/>"), List.of(fragment)).modules())
                .extracting(ModuleElement::key)
                .containsExactly("one", "more");
    }

    @Test
    public void refusesWhatAGenuineHostRefuses() {
        assertThatThrownBy(() -> reader.read(file("<atlassian-plugin key=\"a:b\" plugins-version=\"2\"/>"), List.of()))
                .hasMessageContaining("colon");
        assertThatThrownBy(() -> reader.read(file("<atlassian-plugin key=\"k\"/>"), List.of()))
                .hasMessageContaining("plugins-version");
        assertThatThrownBy(() -> keys("<a key=\"x\"/><b key=\"x\"/>")).hasMessageContaining("two modules");
        assertThatThrownBy(() -> keys("<a key=\"x\">")).hasMessageContaining("not well-formed");
    }

    private List<String> keys(String modules) throws IOException {
        return reader.read(plugin(modules), List.of()).modules().stream()
                .map(ModuleElement::key)
                .toList();
    }

    private URL plugin(String modules) throws IOException {
        return file("<atlassian-plugin key=\"k\" plugins-version=\"2\">" + modules + "</atlassian-plugin>");
    }

    private URL file(String text) throws IOException {
        var path = folder.newFile().toPath();
        Files.writeString(path, text);
        return path.toUri().toURL();
    }
}
