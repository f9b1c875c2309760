/** Leases in the database and the locks of a cluster built on them. */
package sandbox.lock;
