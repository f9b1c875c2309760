package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a {@link MacroDefinition} together. */
public class MacroDefinitionBuilder {

    String name;
    final Map<String, String> parameters = new LinkedHashMap<>();
    final Map<String, Object> typedParameters = new LinkedHashMap<>();
    MacroBody body;
    String macroId;
    int schemaVersion = 1;

    public MacroDefinitionBuilder withName(String name) {
        this.name = name;
        return this;
    }

    public MacroDefinitionBuilder withMacroBody(MacroBody body) {
        this.body = body;
        return this;
    }

    public MacroDefinitionBuilder withParameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public MacroDefinitionBuilder withParameters(Map<String, String> parameters) {
        this.parameters.clear();
        this.parameters.putAll(parameters);
        return this;
    }

    public MacroDefinitionBuilder withTypedParameter(String name, Object value) {
        typedParameters.put(name, value);
        return this;
    }

    public MacroDefinitionBuilder withTypedParameters(Map<String, Object> parameters) {
        typedParameters.clear();
        typedParameters.putAll(parameters);
        return this;
    }

    public MacroDefinitionBuilder withMacroId(String id) {
        this.macroId = id;
        return this;
    }

    public MacroDefinitionBuilder withMacroIdentifier(String id) {
        return withMacroId(id);
    }

    public MacroDefinitionBuilder withSchemaVersion(int version) {
        this.schemaVersion = version;
        return this;
    }

    public MacroDefinitionBuilder withStorageVersion(String version) {
        return this;
    }

    public MacroDefinition build() {
        return new MacroDefinition(this);
    }
}
