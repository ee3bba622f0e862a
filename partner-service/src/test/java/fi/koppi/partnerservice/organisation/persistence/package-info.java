/** Tests of organisations in a real database. */
@NullMarked
package fi.koppi.partnerservice.organisation.persistence;

import org.jspecify.annotations.NullMarked;
