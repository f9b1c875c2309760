/** A small part of the Confluence Query Language: read, turned into SQL, run for one reader. */
package sandbox.confluence.cql;
