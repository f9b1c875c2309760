/** Spring contexts of bundles. */
package sandbox.spring;
