/** Campuses: where providers teach. */
@NullMarked
package fi.koppi.catalogservice.campus;

import org.jspecify.annotations.NullMarked;
