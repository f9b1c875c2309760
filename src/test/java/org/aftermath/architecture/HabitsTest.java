package org.aftermath.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.aftermath.confluence.rest.ChangesPages;
import org.aftermath.core.work.Writes;
import org.junit.runner.RunWith;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.aftermath", importOptions = ImportOption.DoNotIncludeTests.class)
public class HabitsTest {

    private static final DescribedPredicate<JavaMethod> RESOURCE_METHOD =
            describe("methods that answer requests", method -> method.isMetaAnnotatedWith(HttpMethod.class));

    private static final Set<String> HASHES = Set.of(
            "java.security.MessageDigest.digest",
            "javax.crypto.Mac.doFinal",
            "org.aftermath.core.session.Seal.of",
            "org.aftermath.core.feed.Subscription.hash",
            "org.aftermath.host.pairing.SignedRequest.hmac",
            "org.aftermath.host.pairing.SignedRequest.signature");

    private static final Set<String> COMPARES = Set.of("equals", "contentEquals", "equalsIgnoreCase", "compareTo");

    @ArchTest
    static final ArchRule nobodyLooksServicesUp = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.(ComponentAccessor|ContainerManager|StaticAccessor|ComponentLocator)");

    /** What an administrator does is not turned away in read-only mode, and neither is what only reads. */
    @ArchTest
    static final ArchRule whatChangesPagesIsTurnedAwayInReadOnlyMode = classes()
            .that(describe("change content over REST", HabitsTest::changesOverRest))
            .and()
            .resideInAPackage("..confluence.rest..")
            .and()
            .resideOutsideOfPackage("..settings..")
            .and()
            .haveNameNotMatching(".*\\.(PairingResource|DeadLettersResource|LintResource)")
            .should()
            .beAnnotatedWith(ChangesPages.class);

    /** Jobs run on one node of a cluster at a time. */
    @ArchTest
    static final ArchRule onlyTheTimetableSchedules = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.aftermath.host.job.Timetable")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.scheduler.config..");

    @ArchTest
    static final ArchRule theTimetableSchedulesOncePerCluster = noClasses()
            .should()
            .accessFieldWhere(describe(
                    "run on every node",
                    access -> access.getTarget().getOwner().getName().endsWith(".RunMode")
                            && !access.getTarget().getName().equals("RUN_ONCE_PER_CLUSTER")));

    /**
     * Nodes share the database and nothing else. Exempt is what concerns one node only: its alarm, its services,
     * calendars that come with the jar, beats, which tell nothing of what is stored, and what is asked for again after
     * half a second (decision 0069).
     */
    @ArchTest
    static final ArchRule nothingIsKeptInTheMemoryOfOneNode = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(Alarm|HostServices|HolidayCalendars|CachedPulse|SessionConfig|Lately)")
            .should()
            .dependOnClassesThat(describe(
                    "keep something between requests",
                    type -> type.getPackageName().startsWith("com.atlassian.cache")
                            || type.getName().equals("java.lang.ThreadLocal")
                            || type.getPackageName().startsWith("java.util.concurrent")
                                    && type.getSimpleName().matches("Concurrent.*|CopyOnWrite.*|Atomic.*")));

    @ArchTest
    static final ArchRule onlyPeopleTouchTheThreadsUser = noClasses()
            .that()
            .resideOutsideOfPackage("..people..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.AuthenticatedUser(ThreadLocal|Impersonator)");

    @ArchTest
    static final ArchRule whatShowsHasNothingThatWrites = noClasses()
            .that()
            .resideInAnyPackage("..macro..", "..panel..")
            .or()
            .haveSimpleNameStartingWith("Show")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Writes.class)
            .orShould()
            .callMethodWhere(describe("the operation writes", call -> writes(call.getTarget())));

    /** Else what is right of a guess could be told by the time it takes to refuse it. */
    @ArchTest
    static final ArchRule signaturesAndHashesAreComparedInConstantTime = codeUnits()
            .that(describe("make a hash or a signature", unit -> unit.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> HASHES.contains(name(call)))))
            .should(haveNothingCompared());

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule onlyTheWiringConfigures = noClasses()
            .that()
            .resideOutsideOfPackage("org.aftermath.wiring..")
            .should()
            .beAnnotatedWith(Configuration.class);

    @ArchTest
    static final ArchRule onlyTheWiringMakesBeans = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.aftermath.wiring..")
            .should()
            .beAnnotatedWith(Bean.class);

    @ArchTest
    static final ArchRule resourcesAnswerWithRecords = methods()
            .that(are(RESOURCE_METHOD))
            .should()
            .haveRawReturnType(describe(
                    "a record, a response or text",
                    type -> type.isRecord()
                            || type.isEquivalentTo(Response.class)
                            || type.isEquivalentTo(String.class)));

    @ArchTest
    static final ArchRule resourcesCatchNothing = classes()
            .that()
            .resideInAPackage("..rest..")
            .and()
            .areNotInterfaces()
            .should(catchNothing());

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)");

    private static boolean writes(AccessTarget.MethodCallTarget target) {
        return target.resolveMember()
                .map(method -> method.isAnnotatedWith(Writes.class))
                .orElse(false);
    }

    private static ArchCondition<JavaClass> catchNothing() {
        // Reading what a request brings, and asking for an algorithm that every platform has, are not decisions.
        var allowed = List.of("JsonBody", "Tags");
        return new ArchCondition<>("catch nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> !allowed.contains(type.getSimpleName()))
                        .filter(unit -> unit.getTryCatchBlocks().stream()
                                .anyMatch(block -> !block.getCaughtThrowables().isEmpty()))
                        .forEach(unit ->
                                events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " catches")));
            }
        };
    }

    private static boolean changesOverRest(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith(HttpMethod.class) && !method.isAnnotatedWith(GET.class));
    }

    private static String name(JavaMethodCall call) {
        return call.getTargetOwner().getName() + "." + call.getTarget().getName();
    }

    private static ArchCondition<JavaCodeUnit> haveNothingCompared() {
        return new ArchCondition<>("have nothing compared") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getAccessesFromSelf().stream()
                        .filter(access -> COMPARES.contains(access.getTarget().getName()))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }
}
