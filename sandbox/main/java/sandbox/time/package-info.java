/** A clock that is moved while plugins look at it. */
package sandbox.time;
