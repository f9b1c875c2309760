/**
 * Storage format to HTML. What people wrote is filtered through an allow-list as it is rendered: no script, no
 * handler, no {@code javascript:} address gets through. What macros return is trusted, as in the genuine host.
 */
package sandbox.confluence.render;
