/** The frame around pages, and the pages both products have. */
package sandbox.page;
