/** The host's accounts as users of the genuine API. */
package sandbox.confluence.people;
