/** Texts in the languages of the host and its plugins. */
package sandbox.text;
