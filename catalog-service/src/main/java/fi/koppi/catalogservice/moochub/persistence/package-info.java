/** The courses for course finders, read from PostgreSQL. */
@NullMarked
package fi.koppi.catalogservice.moochub.persistence;

import org.jspecify.annotations.NullMarked;
