/** Mail that is caught instead of sent. */
package sandbox.mail;
