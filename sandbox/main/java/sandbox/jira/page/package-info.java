/**
 * Jira's pages, under genuine addresses and with genuine ids. A form is a page of its own; scripts show it as a dialog.
 */
package sandbox.jira.page;
