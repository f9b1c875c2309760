/**
 * Jira's tables, one class per thing that is kept. Nothing here checks permissions or tells anybody; callers hold the
 * transaction.
 */
package sandbox.jira.store;
