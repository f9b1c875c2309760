package sandbox.jira.service;

import com.atlassian.jira.config.properties.ApplicationProperties;
import java.util.Map;
import sandbox.jira.text.Dates;

/** The few settings of Jira that plugins read. */
record AppSettings(String baseUrl) implements ApplicationProperties {

    @Override
    public String getString(String key) {
        return Map.of(
                        "jira.baseurl", baseUrl,
                        "jira.title", "Jira",
                        "jira.date.picker.java.format", Dates.PICKER,
                        "jira.lf.date.dmy", "dd/MMM/yy",
                        "jira.lf.date.complete", "dd/MMM/yy h:mm a")
                .get(key);
    }
}
