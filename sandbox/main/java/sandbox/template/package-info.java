/** Velocity templates, escaped as HTML. */
package sandbox.template;
