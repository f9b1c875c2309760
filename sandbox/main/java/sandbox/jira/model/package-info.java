/**
 * What Jira is about, as the host API names it: issues, projects, people and the constants they refer to.
 * Values only; nothing here reads or writes a database.
 */
package sandbox.jira.model;
