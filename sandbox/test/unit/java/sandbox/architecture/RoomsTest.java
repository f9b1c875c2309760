package sandbox.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.runner.RunWith;

/** The hosts know no plugin, and what they share knows neither of them. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "sandbox", importOptions = ImportOption.DoNotIncludeTests.class)
public class RoomsTest {

    private static final String CONFLUENCE = "sandbox.confluence..";
    private static final String JIRA = "sandbox.jira..";

    @ArchTest
    static final ArchRule nothingKnowsAPlugin =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.aftermath..");

    @ArchTest
    static final ArchRule confluenceDoesNotKnowJira = noClasses()
            .that()
            .resideInAPackage(CONFLUENCE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JIRA);

    @ArchTest
    static final ArchRule jiraDoesNotKnowConfluence = noClasses()
            .that()
            .resideInAPackage(JIRA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONFLUENCE);

    /** Except for whoever starts them. */
    @ArchTest
    static final ArchRule whatTheyShareKnowsNeither = noClasses()
            .that()
            .resideOutsideOfPackages(CONFLUENCE, JIRA, "sandbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CONFLUENCE, JIRA);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that()
            .resideInAPackage("sandbox..")
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager)");
}
