/** The services of the genuine Java API that plugins call. As in the genuine host they ask for no permission. */
package sandbox.confluence.api;
