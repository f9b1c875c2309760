package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Every gate passes on what is shipped, and finds what is planted. Runs when the jar is built. */
public class ShippedJarTest {

    private static final List<Gate> GATES = Stream.of(
                    BundleGates.ALL, DescriptorGates.ALL, EndpointGates.ALL, FrontGates.ALL)
            .flatMap(List::stream)
            .toList();
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Shipped shipped = Shipped.read(new File(System.getProperty("aftermath.jar")));

    @Test
    public void everyGatePasses() {
        for (var gate : GATES) {
            var finding = gate.look(shipped);
            System.out.println("Gate: " + gate.name() + ": " + finding.checked() + " checked");
            assertThat(finding.wrong()).isEmpty();
            assertThat(finding.checked()).as("an empty match proves nothing").isPositive();
        }
    }

    @Test
    public void everyGateFindsWhatIsPlanted() {
        var plants = plants();
        assertThat(plants.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        GATES.stream().map(Gate::name).toList());
        for (var gate : GATES) {
            assertThat(gate.look(plants.get(gate.name()).apply(shipped)).wrong())
                    .as(gate.name())
                    .isNotEmpty();
        }
    }

    private static Map<String, UnaryOperator<Shipped>> plants() {
        var plants = new LinkedHashMap<String, UnaryOperator<Shipped>>();
        plants.put("manifest headers", jar -> manifest(jar, "Built-By: somebody"));
        plants.put(
                "imports are optional where they belong to one product",
                jar -> manifest(jar, "Import-Package: com.atlassian.confluence.pages"));
        plants.put(
                "imports ask for no version of the hosts' own packages",
                jar -> manifest(jar, "Import-Package: com.atlassian.event.api;version=\"[5,6)\""));
        plants.put("our classes find what we carry", jar -> without(jar, "org/jsoup/Jsoup.class"));
        plants.put(
                "every member that is called or read is there",
                jar -> jar.with("org/jsoup/Jsoup.class", planted(Opcodes.V17, "java/lang/Object")));
        plants.put("imports of nothing forbidden", jar -> manifest(jar, "Import-Package: javax.servlet.http"));
        plants.put(
                "links to nothing forbidden",
                jar -> jar.with(
                        "org/aftermath/Planted.class", planted(Opcodes.V17, "org/apache/lucene/index/IndexReader")));
        plants.put(
                "classes are ours or carried on purpose",
                jar -> jar.with("org/other/Planted.class", planted(Opcodes.V17, "java/lang/Object")));
        plants.put("nothing of the hosts", jar -> jar.with("com/atlassian/Planted.class", new byte[0]));
        plants.put(
                "no jar within the jar but that of our classes",
                jar -> jar.with("META-INF/lib/planted.jar", new byte[0]));
        plants.put(
                "what hosts look for stands apart",
                jar -> new Shipped(
                        jar.size(), jar.files(), Set.of("org/aftermath/wiring/AppConfig.class"), jar.times()));
        plants.put(
                "no class newer than 17",
                jar -> jar.with("org/aftermath/Planted.class", planted(Opcodes.V21, "java/lang/Object")));
        plants.put("at most 2 MB", jar -> new Shipped(3_000_000, jar.files(), jar.within(), jar.times()));
        plants.put("every entry is of one time", ShippedJarTest::later);
        plants.put("what makes it a plugin", jar -> without(jar, "META-INF/NOTICE"));
        plants.put("modules say for which product they are", jar -> descriptor(jar, "<ao key=\"planted\"/>"));
        plants.put(
                "module keys are unique in each product",
                jar -> descriptor(jar, "<ao key=\"jira-store\" application=\"jira\"/>"));
        plants.put(
                "named classes are in the jar",
                jar -> descriptor(jar, "<servlet key=\"planted\" class=\"org.aftermath.Nowhere\"/>"));
        plants.put(
                "named classes fit their element",
                jar -> descriptor(jar, "<servlet key=\"planted\" class=\"org.aftermath.core.people.Person\"/>"));
        plants.put(
                "packages of resources have some",
                jar -> descriptor(jar, "<rest key=\"planted\"><package>org.aftermath.core.people</package></rest>"));
        plants.put(
                "named resources are in the jar",
                jar -> descriptor(jar, "<resource type=\"download\" name=\"x\" location=\"web/planted.js\"/>"));
        plants.put("texts are there in English", jar -> descriptor(jar, "<label key=\"aftermath.planted\"/>"));
        plants.put("texts are there in Japanese", jar -> descriptor(jar, "<label key=\"aftermath.planted\"/>"));
        plants.put(
                "dependencies of web resources are known",
                jar -> descriptor(jar, "<web-resource><dependency>com.example:planted</dependency></web-resource>"));
        plants.put(
                "contexts of web resources are known",
                jar -> descriptor(jar, "<web-resource><context>planted</context></web-resource>"));
        plants.put("endpoints are in docs/endpoints.md", jar -> endpoint(jar, "AdminOnly", "Administered"));
        plants.put(
                "rows of docs/endpoints.md are endpoints",
                jar -> without(jar, "org/aftermath/jira/rest/FollowUpTerms.class"));
        plants.put("endpoints say whom the host lets through", jar -> endpoint(jar, "Deprecated"));
        plants.put("we check administrators ourselves too", jar -> endpoint(jar, "SystemAdminOnly"));
        plants.put(
                "forms of other sites are refused but where a signature is asked for",
                jar -> endpoint(jar, "UnrestrictedAccess"));
        plants.put("scripts are one closed function each", jar -> jar.with("web/planted.js", "var planted = 1;"));
        plants.put(
                "scripts set nothing that others see",
                jar -> jar.replacing("web/page/page.js", "\"use strict\";", "window.planted = 1;"));
        plants.put(
                "scripts make no markup of texts",
                jar -> jar.replacing("web/page/page.js", "\"use strict\";", "document.body.innerHTML = 1;"));
        plants.put(
                "scripts ask for what they use",
                jar -> jar.replacing(DESCRIPTOR, "<dependency>com.atlassian.auiplugin:dialog2</dependency>", ""));
        plants.put("colours are the host's tokens", jar -> jar.with("web/planted.css", "p { color: #123456; }"));
        plants.put(
                "pages have no inline script, handler or style",
                jar -> jar.with("org.aftermath/view/planted.vm", "<p onclick=\"go()\">$view</p>"));
        plants.put(
                "texts are in both languages",
                jar -> jar.with("org/aftermath/text/jira_ja.properties", "aftermath.planted=x"));
        return plants;
    }

    /** With one more resource, which bears these annotations. */
    private static Shipped endpoint(Shipped jar, String... marks) {
        var type = new ClassWriter(0);
        var name = "org/aftermath/jira/rest/Planted";
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        type.visitAnnotation("Ljakarta/ws/rs/Path;", true).visit("value", "planted");
        for (var mark : marks) {
            type.visitAnnotation("Lsomewhere/" + mark + ";", true).visitEnd();
        }
        var method = type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "post", "()V", null, null);
        method.visitAnnotation("Ljakarta/ws/rs/POST;", true).visitEnd();
        method.visitEnd();
        type.visitEnd();
        return jar.with(name + ".class", type.toByteArray());
    }

    private static Shipped descriptor(Shipped jar, String module) {
        return jar.replacing(DESCRIPTOR, "</atlassian-plugin>", module + "</atlassian-plugin>");
    }

    private static Shipped manifest(Shipped jar, String header) {
        return jar.with(MANIFEST, "Manifest-Version: 1.0\r\n" + header + "\r\n\r\n");
    }

    private static Shipped later(Shipped jar) {
        var times = new TreeSet<>(jar.times());
        times.add(FileTime.fromMillis(0));
        return new Shipped(jar.size(), jar.files(), jar.within(), times);
    }

    private static Shipped without(Shipped jar, String name) {
        var fewer = new LinkedHashMap<>(jar.files());
        fewer.remove(name);
        return new Shipped(jar.size(), fewer, jar.within(), jar.times());
    }

    private static byte[] planted(int version, String parent) {
        var type = new ClassWriter(0);
        type.visit(version, Opcodes.ACC_PUBLIC, "org/aftermath/Planted", null, parent, null);
        type.visitEnd();
        return type.toByteArray();
    }
}
