package com.atlassian.confluence.content.render.xhtml;

/** Rendering took too long; this host sets no limit, so it is never thrown. */
public class XhtmlTimeoutException extends Exception {}
