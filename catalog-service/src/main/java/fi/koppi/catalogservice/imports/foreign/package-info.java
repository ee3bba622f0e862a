/** Programmes and offerings as another system has them, and the other system's keys. */
@NullMarked
package fi.koppi.catalogservice.imports.foreign;

import org.jspecify.annotations.NullMarked;
