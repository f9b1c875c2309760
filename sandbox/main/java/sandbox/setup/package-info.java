/** HTTP calls that prepare a fresh sandbox. */
package sandbox.setup;
