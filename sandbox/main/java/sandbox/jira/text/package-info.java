/** What Jira says to people, in English and Japanese. */
package sandbox.jira.text;
