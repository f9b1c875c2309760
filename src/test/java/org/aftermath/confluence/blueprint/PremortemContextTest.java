package org.aftermath.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.aftermath.core.text.Language;
import org.junit.Test;

public class PremortemContextTest {

    private static final Path TEMPLATE = Path.of("main/resources/org.aftermath/page/premortem.xml");
    private static final Pattern VARIABLE = Pattern.compile("at:name=\"([^\"]+)\"");

    private final PremortemContext provider = new PremortemContext();

    @Test
    public void fillsEveryVariableOfTheTemplate() throws IOException {
        for (var language : Language.values()) {
            var filled = provider.getContextMap(Map.of("language", language.code()));
            VARIABLE.matcher(Files.readString(TEMPLATE)).results().forEach(found -> assertThat(filled)
                    .containsKey(found.group(1)));
        }
        assertThat(provider.getContextMap(Map.of("language", "ja")).get("premortem.board.heading"))
                .isEqualTo("ボード");
    }

    @Test
    public void takesTheUsualTimesUnlessTheyAreTold() {
        assertThat(provider.getContextMap(Map.of())).containsEntry("minutes", "5/10/45/10/40/10");
        assertThat(provider.getContextMap(Map.of("minutes", "5 / 5 / 30 / 5 / 30 / 5")))
                .containsEntry("minutes", "5/5/30/5/30/5");
        assertThat(provider.getContextMap(Map.of("minutes", "long"))).containsEntry("minutes", "5/10/45/10/40/10");
    }

    @Test
    public void makesOneLineOfEachAnswer() {
        assertThat(provider.getContextMap(Map.of("goal", " On\ntime ", "engineers", "sre,\nengineer")))
                .containsEntry("goal", "On time")
                .containsEntry("engineers", "sre, engineer")
                .containsEntry("experts", "");
    }
}
