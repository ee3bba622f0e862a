/** Tests of competence needs in a real database. */
@NullMarked
package fi.koppi.partnerservice.need.persistence;

import org.jspecify.annotations.NullMarked;
