package com.atlassian.renderer;

/** The old renderer's context; kept because newer contexts are made from it. */
public class RenderContext {}
