/** The details of a programme: its kind, its content and what it requires of those who enter. */
@NullMarked
package fi.koppi.catalogservice.programme.details;

import org.jspecify.annotations.NullMarked;
