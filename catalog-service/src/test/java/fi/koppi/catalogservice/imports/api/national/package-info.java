/** Tests of what national catalogues have in common. */
@NullMarked
package fi.koppi.catalogservice.imports.api.national;

import org.jspecify.annotations.NullMarked;
