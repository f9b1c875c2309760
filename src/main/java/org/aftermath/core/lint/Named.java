package org.aftermath.core.lint;

/**
 * Somebody whom the page should call by their role (B11).
 *
 * @param userName blank for somebody without an account
 * @param role the code of what they did: {@code scribe}; blank if nobody said
 */
public record Named(String userName, String fullName, String role) {}
