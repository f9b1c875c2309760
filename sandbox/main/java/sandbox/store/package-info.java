/** The host's database and its transactions. */
package sandbox.store;
