/**
 * Jira's services as plugins know them. Pages and REST use the same ones, so that every way to change an issue passes
 * the same checks and tells the same listeners.
 */
package sandbox.jira.service;
