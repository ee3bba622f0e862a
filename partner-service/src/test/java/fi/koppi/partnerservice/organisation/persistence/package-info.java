/** Organisations in a real database. */
@NullMarked
package fi.koppi.partnerservice.organisation.persistence;

import org.jspecify.annotations.NullMarked;
