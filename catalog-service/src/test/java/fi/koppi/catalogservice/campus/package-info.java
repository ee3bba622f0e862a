/** Tests of campuses. */
@NullMarked
package fi.koppi.catalogservice.campus;

import org.jspecify.annotations.NullMarked;
