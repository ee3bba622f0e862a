/** REST for municipalities. */
@NullMarked
package fi.koppi.catalogservice.municipality.api;

import org.jspecify.annotations.NullMarked;
