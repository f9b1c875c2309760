/** Jira's REST API, version 2, and the board part of the Agile API, in the shapes of the published description. */
package sandbox.jira.rest;
