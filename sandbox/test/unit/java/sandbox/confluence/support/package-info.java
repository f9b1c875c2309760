/** Small fakes for the tests of the embedded Confluence. */
package sandbox.confluence.support;
