/** A host: what it is made of, what it offers, and how it starts and stops. */
package sandbox.host;
