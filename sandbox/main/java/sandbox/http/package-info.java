/** The web server: who asks, who may, forms, errors, servlets and filters of plugins. */
package sandbox.http;
