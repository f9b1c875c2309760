/** A plugin for the test's own use, with nothing of the product in it. */
package e2e.held;
