/** Tests of programmes. */
@NullMarked
package fi.koppi.catalogservice.programme;

import org.jspecify.annotations.NullMarked;
