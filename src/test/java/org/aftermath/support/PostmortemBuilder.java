package org.aftermath.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Review;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/** A SEV-1 on page 42 that is ready for review, unless told otherwise. */
public final class PostmortemBuilder {

    private long pageId = 42;
    private String id = "";
    private String spaceKey = "INC";
    private String title = "Checkout refused cards";
    private Status status = Status.DRAFT;
    private Severity severity = Severity.SEV_1;
    private List<String> services = List.of("checkout", "payments");
    private IncidentTimes times = IncidentTimes.of(
            Optional.of(Instant.parse("2026-11-18T10:00:00Z")),
            Optional.of(Instant.parse("2026-11-18T10:07:00Z")),
            Optional.empty());
    private Optional<UserRef> owner = Optional.of(FakePeople.ref("sre"));
    private Optional<Boolean> externalMessage = Optional.of(false);
    private Details details = Details.NONE;
    private Review review = new Review(
            Optional.of(Instant.parse("2026-11-20T05:00:00Z")),
            Optional.of(Instant.parse("2026-11-20T05:00:00Z")),
            Optional.of(Instant.parse("2026-11-19T01:00:00Z")));
    private Kind kind = Kind.INCIDENT;

    public static PostmortemBuilder aPostmortem() {
        return new PostmortemBuilder();
    }

    public PostmortemBuilder onPage(long page) {
        pageId = page;
        return this;
    }

    public PostmortemBuilder withId(String given) {
        id = given;
        return this;
    }

    public PostmortemBuilder inSpace(String key) {
        spaceKey = key;
        return this;
    }

    public PostmortemBuilder titled(String given) {
        title = given;
        return this;
    }

    public PostmortemBuilder in(Status given) {
        status = given;
        return this;
    }

    public PostmortemBuilder of(Severity given) {
        severity = given;
        return this;
    }

    public PostmortemBuilder of(Kind given) {
        kind = given;
        return this;
    }

    public PostmortemBuilder hitting(String... names) {
        services = List.of(names);
        return this;
    }

    public PostmortemBuilder startedAt(Instant start) {
        times = IncidentTimes.of(Optional.of(start), Optional.empty(), Optional.empty());
        return this;
    }

    public PostmortemBuilder at(IncidentTimes given) {
        times = given;
        return this;
    }

    public PostmortemBuilder knowing(Details given) {
        details = given;
        return this;
    }

    public PostmortemBuilder knowing(Review given) {
        review = given;
        return this;
    }

    public PostmortemBuilder ownedBy(String userName) {
        owner = Optional.of(FakePeople.ref(userName));
        return this;
    }

    public PostmortemBuilder withoutOwner() {
        owner = Optional.empty();
        return this;
    }

    public PostmortemBuilder withoutExternalMessage() {
        externalMessage = Optional.of(false);
        return this;
    }

    public PostmortemBuilder withExternalMessage() {
        externalMessage = Optional.of(true);
        return this;
    }

    public PostmortemBuilder unsureAboutExternalMessage() {
        externalMessage = Optional.empty();
        return this;
    }

    public Postmortem build() {
        return new Postmortem(
                id.isEmpty() ? "pm-" + pageId : id,
                pageId,
                spaceKey,
                title,
                status,
                severity,
                kind,
                services,
                times,
                owner,
                Optional.of(FakePeople.ref("engineer")),
                externalMessage,
                details,
                review,
                0);
    }
}
