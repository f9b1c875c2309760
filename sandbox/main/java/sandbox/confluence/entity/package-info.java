/** The content as plugins see it: objects of the genuine API, filled from the store. */
package sandbox.confluence.entity;
