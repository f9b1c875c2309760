/** Scripts and style sheets: what a page needs, in which order, and how it is served. */
package sandbox.webresource;
