package org.aftermath.core.lint;

/**
 * Somebody whom the page should call by their role (B11).
 *
 * @param called what to call them in the page's language: {@code the scribe}; blank if nobody said what they did
 */
public record Named(String userName, String fullName, String called) {}
