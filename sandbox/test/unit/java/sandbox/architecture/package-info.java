/** The arrows between the rooms of the sandbox. */
package sandbox.architecture;
