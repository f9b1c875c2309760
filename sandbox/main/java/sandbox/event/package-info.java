/** Publishing events to listeners. */
package sandbox.event;
