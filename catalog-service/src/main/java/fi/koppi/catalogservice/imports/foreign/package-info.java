/** Programmes and offerings as another system has them, and that system's keys. */
@NullMarked
package fi.koppi.catalogservice.imports.foreign;

import org.jspecify.annotations.NullMarked;
