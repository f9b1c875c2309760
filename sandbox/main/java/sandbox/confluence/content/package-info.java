/**
 * What Confluence keeps: spaces, content with its versions, labels, restrictions, properties; and who may do what
 * with it. Nothing here knows HTML or HTTP.
 */
package sandbox.confluence.content;
