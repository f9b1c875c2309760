package org.aftermath.core.foresight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.aftermath.core.foresight.ScenarioIndex.Imagined;

/** The labelled set in {@code foresight/}: a thousand scenarios, and incidents with the one that foresaw each. */
final class Labelled {

    /** @param scenario its id */
    record Case(String scenario, Incident incident) {}

    private Labelled() {}

    /** @param language en or ja */
    static List<Imagined> scenarios(String language) {
        var column = "en".equals(language) ? 0 : 1;
        var periods = rows("periods");
        var scenarios = new ArrayList<Imagined>();
        var services = rows("services");
        for (var row : rows("failures")) {
            var service = services.stream()
                    .filter(each -> each[0].equals(row[0]))
                    .findFirst()
                    .orElseThrow();
            scenarios.add(imagined(
                    row[0] + "/" + row[1], service[1 + column], row[2 + column], scenarios.size(), periods, column));
        }
        for (var at = 0; at < services.size(); at++) {
            for (var kind : rows("kinds")) {
                var service = services.get(at);
                var phrase = kind[1 + column].split(" \\| ")[at % 2].replace("{}", service[3 + column]);
                scenarios.add(imagined(
                        service[0] + "/" + kind[0], service[1 + column], phrase, scenarios.size(), periods, column));
            }
        }
        return scenarios;
    }

    /** @param half tuning or test */
    static List<Case> incidents(String language, String half) {
        return rows(language + "/" + half).stream()
                .map(row -> new Case(row[0], new Incident(services(row[1]), row[2], row[3])))
                .toList();
    }

    private static List<String> services(String listed) {
        return Arrays.stream(listed.split(",")).filter(name -> !name.isBlank()).toList();
    }

    private static Imagined imagined(
            String id, String service, String failure, int at, List<String[]> periods, int column) {
        return new Imagined(id, at % 12, service, failure, periods.get(at % periods.size())[column]);
    }

    private static List<String[]> rows(String name) {
        try (InputStream file =
                Objects.requireNonNull(Labelled.class.getResourceAsStream("/foresight/" + name + ".tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
