/** Tests of imports from outside. */
@NullMarked
package fi.koppi.catalogservice.imports.api;

import org.jspecify.annotations.NullMarked;
