/**
 * The storage format as text: checked before it is saved, read and changed without touching what stays, merged and
 * compared. Rendering is next door.
 */
package sandbox.confluence.storage;
