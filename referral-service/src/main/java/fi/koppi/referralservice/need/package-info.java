/** The local copy of the competence needs that working life announces. */
@NullMarked
package fi.koppi.referralservice.need;

import org.jspecify.annotations.NullMarked;
