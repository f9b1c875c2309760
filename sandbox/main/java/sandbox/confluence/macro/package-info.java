/** The macros of the host and of its plugins: what they are called, what they ask for, and the built-in ones. */
package sandbox.confluence.macro;
