package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import java.util.LinkedHashMap;
import java.util.Map;

/** A macro as it stands in the storage format: name, parameters, body, identity. */
public class MacroDefinition {

    private String name;
    private Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, Object> typedParameters = new LinkedHashMap<>();
    private final MacroBody body;
    private final String macroId;
    private final int schemaVersion;

    MacroDefinition(MacroDefinitionBuilder from) {
        this.name = from.name;
        this.parameters.putAll(from.parameters);
        this.typedParameters.putAll(from.typedParameters);
        this.body = from.body;
        this.macroId = from.macroId;
        this.schemaVersion = from.schemaVersion;
    }

    public static MacroDefinitionBuilder builder() {
        return new MacroDefinitionBuilder();
    }

    public static MacroDefinitionBuilder builder(String name) {
        return new MacroDefinitionBuilder().withName(name);
    }

    public String getName() {
        return name;
    }

    public String getBodyText() {
        return body == null ? "" : body.text();
    }

    public boolean hasBody() {
        return body != null;
    }

    public String getParameter(String name) {
        return parameters.get(name);
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public Map<String, Object> getTypedParameters() {
        return typedParameters;
    }

    public <T> T getTypedParameter(String name, Class<T> type) {
        Object value = typedParameters.get(name);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    public String getDefaultParameterValue() {
        return parameters.get("");
    }

    public String getStorageVersion() {
        return "2";
    }

    public boolean isValid() {
        return name != null && !name.isBlank();
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setParameters(Map<String, String> parameters) {
        this.parameters = new LinkedHashMap<>(parameters);
    }

    public void setParameter(String name, String value) {
        parameters.put(name, value);
    }

    public void setTypedParameter(String name, Object value) {
        typedParameters.put(name, value);
    }

    /** For the host: the body with its kind; {@code null} when there is none. */
    public MacroBody storedBody() {
        return body;
    }

    /** For the host: the identity that survives edits; empty when none was minted. */
    public String storedId() {
        return macroId == null ? "" : macroId;
    }

    /** For the host: the version of the macro's parameters. */
    public int storedSchemaVersion() {
        return schemaVersion;
    }
}
