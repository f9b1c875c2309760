/** Accounts, groups, passwords and tokens, and who acts in a thread. */
package sandbox.people;
