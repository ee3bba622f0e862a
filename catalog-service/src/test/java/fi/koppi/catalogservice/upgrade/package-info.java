/** Tests of a service that starts on the tables and rows of an older release. */
@NullMarked
package fi.koppi.catalogservice.upgrade;

import org.jspecify.annotations.NullMarked;
