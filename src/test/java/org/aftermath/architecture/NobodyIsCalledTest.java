package org.aftermath.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.confluence.rest.followup.ApplyResource;
import org.aftermath.confluence.rest.followup.FollowUpsResource;
import org.junit.Test;

/**
 * Nobody who looks at a page has the other host called: nothing that a macro is made of, nor what an open page asks, knows
 * anything that can. What is looked through is everything that each of them knows, and whatever that knows in turn.
 */
public class NobodyIsCalledTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.aftermath");

    /** What the other host is called through: the classes that do it, and the ports that they stand behind. */
    private static final Set<String> CALLERS = OURS.stream()
            .filter(type -> type.getPackageName().equals("org.aftermath.host.remote"))
            .flatMap(type -> Stream.concat(Stream.of(type), type.getRawInterfaces().stream()))
            .map(JavaClass::getName)
            .filter(name -> name.startsWith("org.aftermath."))
            // Says where tickets are for people to open, and calls nobody.
            .filter(name -> !name.endsWith(".IssueAddresses"))
            .collect(Collectors.toSet());

    @Test
    public void macrosKnowNobodyWhoCallsTheOtherHost() {
        OURS.stream()
                .filter(type -> type.getPackageName().equals("org.aftermath.confluence.macro"))
                .forEach(macro -> assertThat(callers(macro)).as(macro.getName()).isEmpty());
    }

    @Test
    public void whatAnOpenPageAsksKnowsNobodyEither() {
        assertThat(callers(OURS.get(FollowUpsResource.class))).isEmpty();
    }

    @Test
    public void whoeverCallsIsFound() {
        assertThat(callers(OURS.get(ApplyResource.class))).contains("org.aftermath.core.outbox.TicketTracker");
    }

    private static Set<String> callers(JavaClass type) {
        return type.getTransitiveDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getName)
                .filter(name -> CALLERS.contains(name) || name.equals(ApplicationLinkService.class.getName()))
                .collect(Collectors.toSet());
    }
}
