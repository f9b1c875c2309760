package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Every rule finds what is planted against it: a rule that cannot fail guards nothing. */
public class PlantedTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final Map<String, String> SOURCES = new LinkedHashMap<>();
    private static final Map<String, String> PLANTS = new LinkedHashMap<>();

    static {
        plant("coreSeesNoOtherRing", "core.planted.KnowsRing", "org.aftermath.host.text.Translator it;");
        plant("hostSeesOnlyTheCore", "host.planted.KnowsJiraRing", "org.aftermath.jira.event.IssueListener it;");
        plant("confluenceSeesOnlyWhatIsShared", "confluence.planted.KnowsAll", "org.aftermath.wiring.AppConfig it;");
        plant("jiraSeesOnlyWhatIsShared", "jira.planted.KnowsAll", "org.aftermath.wiring.AppConfig it;");
        plant("coreKnowsNoHost", "core.planted.KnowsHost", "com.atlassian.sal.api.user.UserManager it;");
        plant("featuresOfTheCoreFormNoCycle", "core.left.Left", "org.aftermath.core.right.Right it;");
        source("core.right.Right", "", "org.aftermath.core.left.Left it;");
        plant("hostKnowsNoProduct", "host.planted.KnowsProduct", "com.atlassian.confluence.pages.Page it;");
        plant("confluenceDoesNotKnowJira", "confluence.planted.KnowsJira", "com.atlassian.jira.issue.Issue it;");
        plant("jiraDoesNotKnowConfluence", "jira.planted.KnowsConfluence", "com.atlassian.confluence.pages.Page it;");
        plant("nothingKnowsTheWiring", "host.planted.KnowsWiring", "org.aftermath.wiring.AppConfig it;");
        plant("onlyTheStoreTouchesRows", "host.planted.TouchesRows", "net.java.ao.Query it;");
        plant("onlyOnePlaceOpensConnections", "host.planted.Calls", "java.net.http.HttpClient it;");
        plant(
                "nobodyLooksServicesUp",
                "jira.planted.LooksUp",
                "Object it = com.atlassian.jira.component.ComponentAccessor.getIssueManager();");
        plant(
                "onlyPeopleTouchTheThreadsUser",
                "confluence.planted.Impersonates",
                "com.atlassian.confluence.user.AuthenticatedUserThreadLocal it;");
        plant(
                "whatShowsHasNothingThatWrites",
                "confluence.macro.planted.WritesWhileItShows",
                "org.aftermath.core.lifecycle.AdvanceStatus it;");
        plant("nothingIsInjectedIntoFields", "host.planted.HasAnInjectedField", "@jakarta.inject.Inject Object it;");
        plant(
                "onlyTheWiringConfigures",
                "host.planted.Configures",
                "@org.springframework.context.annotation.Configuration",
                "");
        plant(
                "onlyTheWiringMakesBeans",
                "host.planted.MakesBeans",
                "@org.springframework.context.annotation.Bean Object it() { return 1; }");
        plant(
                "resourcesAnswerWithRecords",
                "jira.rest.planted.AnswersWithAList",
                "@jakarta.ws.rs.GET public java.util.List<String> it() { return null; }");
        plant(
                "resourcesCatchNothing",
                "jira.rest.planted.Catches",
                "void it() { try { toString(); } catch (RuntimeException e) { } }");
        plant(
                "whatChangesPagesIsTurnedAwayInReadOnlyMode",
                "confluence.rest.planted.ChangesSomething",
                "@jakarta.ws.rs.POST public Object it() { return null; }");
        plant("onlyTheTimetableSchedules", "host.planted.Schedules", "com.atlassian.scheduler.config.JobConfig it;");
        plant(
                "theTimetableSchedulesOncePerCluster",
                "host.planted.RunsEverywhere",
                "Object it = com.atlassian.scheduler.config.RunMode.RUN_LOCALLY;");
        plant(
                "nothingIsKeptInTheMemoryOfOneNode",
                "host.planted.Remembers",
                "java.util.concurrent.ConcurrentHashMap<String, String> it;");
        plant(
                "signaturesAndHashesAreComparedInConstantTime",
                "host.planted.ComparesAtLeisure",
                "boolean it(java.util.Optional<String> seal, String secret) {"
                        + " return seal.filter(org.aftermath.core.session.Seal.of(secret)::equals).isPresent(); }");
        plant("namesSayWhatThingsAre", "core.planted.FollowUpManager", "");
    }

    @Test
    public void everyRuleHasAPlant() {
        assertThat(PLANTS.keySet())
                .containsExactlyInAnyOrderElementsOf(rules().keySet().stream().toList());
    }

    @Test
    public void everyRuleFindsWhatIsPlanted() throws IOException {
        var planted = compiled();
        rules().forEach((name, rule) -> assertThat(
                        rule.evaluate(planted).getFailureReport().toString())
                .as(name)
                .contains(PLANTS.get(name)));
    }

    private static Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        Stream.of(RingsTest.class, HabitsTest.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .forEach(field -> {
                    try {
                        rules.put(field.getName(), (ArchRule) field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                });
        return rules;
    }

    private static void plant(String rule, String name, String member) {
        plant(rule, name, "", member);
    }

    private static void plant(String rule, String name, String annotation, String member) {
        PLANTS.put(rule, "org.aftermath." + name);
        source(name, annotation, member);
    }

    private static void source(String name, String annotation, String member) {
        var dot = name.lastIndexOf('.');
        SOURCES.put(
                name,
                "package org.aftermath." + name.substring(0, dot) + "; " + annotation + " public class "
                        + name.substring(dot + 1) + " { " + member + " }");
    }

    private static JavaClasses compiled() throws IOException {
        var folder = FOLDER.newFolder();
        var options = List.of("-proc:none", "-nowarn", "-d", folder.getPath());
        var sources = SOURCES.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        var done = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, sources)
                .call();
        assertThat(done).isTrue();
        return new ClassFileImporter().importPath(folder.toPath());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(
                    URI.create("string:///org/aftermath/" + name.replace('.', '/') + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
