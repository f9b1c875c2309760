/** Blueprints: what the Create dialog offers, what its wizard asks, and how a template becomes a page. */
package sandbox.confluence.blueprint;
