/**
 * The REST API of the genuine host for the operations offered here: same paths, same shapes, same codes. Built from
 * the published description of Confluence 10.2.
 */
package sandbox.confluence.rest;
