/** The pages that people see in a browser, at the addresses of the genuine host. */
package sandbox.confluence.web;
