/**
 * Jira's query language: text to syntax tree, tree to one SQL statement, and the search service on top. Faults are told
 * in Jira's own words.
 */
package sandbox.jira.jql;
