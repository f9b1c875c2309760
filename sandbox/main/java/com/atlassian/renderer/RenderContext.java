package com.atlassian.renderer;

/** The old renderer's context; kept because newer contexts are made from it, and because it says what the text is for. */
public class RenderContext {

    private String outputType = "display";

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }

    public String getOutputType() {
        return outputType;
    }
}
