package org.aftermath.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rings, from the inside out: what each is for, which others it may see, and which product's classes are its own. */
enum Ring {
    CORE("the product itself, on Java alone", List.of(), List.of()),
    HOST("what both products share", List.of("net.java.ao..", "com.atlassian.applinks.."), List.of(CORE)),
    CONFLUENCE(
            "Confluence's own",
            List.of("com.atlassian.confluence..", "com.atlassian.renderer..", "com.atlassian.user.."),
            List.of(HOST, CORE)),
    JIRA("Jira's own", List.of("com.atlassian.jira..", "com.atlassian.query.."), List.of(HOST, CORE)),
    WIRING("makes everything and is seen by nobody", List.of(), List.of(CONFLUENCE, JIRA, HOST, CORE));

    private final String purpose;
    private final List<String> outside;
    private final List<Ring> inner;

    Ring(String purpose, List<String> outside, List<Ring> inner) {
        this.purpose = purpose;
        this.outside = outside;
        this.inner = inner;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String purpose() {
        return purpose;
    }

    /** Packages of the hosts that this ring is there to know. */
    String[] outside() {
        return outside.toArray(String[]::new);
    }

    /** The rings that it may see. */
    List<Ring> inner() {
        return inner;
    }

    String packages() {
        return "org.aftermath." + title() + "..";
    }

    /** Nothing of it depends on a ring that it may not see. */
    ArchRule arrows() {
        var hidden = Arrays.stream(values())
                .filter(other -> other != this && !inner.contains(other))
                .map(Ring::packages)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden);
    }
}
