/** Jobs and when they run. */
package sandbox.schedule;
