/** A plugin that has nothing to do with ours. */
package e2e.foreign;
