package org.aftermath.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.aftermath", importOptions = ImportOption.DoNotIncludeTests.class)
public class RingsTest {

    @ArchTest
    static final ArchRule coreSeesNoOtherRing = Ring.CORE.arrows();

    @ArchTest
    static final ArchRule hostSeesOnlyTheCore = Ring.HOST.arrows();

    @ArchTest
    static final ArchRule confluenceSeesOnlyWhatIsShared = Ring.CONFLUENCE.arrows();

    @ArchTest
    static final ArchRule jiraSeesOnlyWhatIsShared = Ring.JIRA.arrows();

    @ArchTest
    static final ArchRule coreKnowsNoHost = classes()
            .that()
            .resideInAPackage("org.aftermath.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.aftermath.core..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule featuresOfTheCoreFormNoCycle =
            slices().matching("org.aftermath.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule hostKnowsNoProduct = noClasses()
            .that()
            .resideInAPackage("org.aftermath.host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.atlassian.confluence..",
                    "com.atlassian.renderer..",
                    "com.atlassian.user..",
                    "com.atlassian.jira..",
                    "com.atlassian.query..",
                    "org.aftermath.confluence..",
                    "org.aftermath.jira..");

    @ArchTest
    static final ArchRule confluenceDoesNotKnowJira = noClasses()
            .that()
            .resideInAPackage("org.aftermath.confluence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.aftermath.jira..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(Ring.JIRA.outside());

    @ArchTest
    static final ArchRule jiraDoesNotKnowConfluence = noClasses()
            .that()
            .resideInAPackage("org.aftermath.jira..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.aftermath.confluence..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(Ring.CONFLUENCE.outside());

    @ArchTest
    static final ArchRule nothingKnowsTheWiring = noClasses()
            .that()
            .resideOutsideOfPackage("org.aftermath.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.aftermath.wiring..");

    @ArchTest
    static final ArchRule onlyTheStoreTouchesRows = noClasses()
            .that()
            .resideOutsideOfPackage("org.aftermath.host.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.java.ao..");

    @ArchTest
    static final ArchRule onlyOnePlaceOpensConnections = noClasses()
            .that()
            .resideOutsideOfPackages("org.aftermath.host.remote..", "org.aftermath.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.atlassian.applinks..", "com.atlassian.sal.api.net..");
}
