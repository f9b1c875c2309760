/** An embedded imitation of Jira Data Center: issues, a workflow, a board, JQL, pages and REST. */
package sandbox.jira;
