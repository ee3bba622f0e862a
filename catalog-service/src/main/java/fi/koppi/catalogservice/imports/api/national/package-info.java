/**
 * What the documents of the national catalogues have in common: texts by language, codes, states
 * and terms.
 */
@NullMarked
package fi.koppi.catalogservice.imports.api.national;

import org.jspecify.annotations.NullMarked;
