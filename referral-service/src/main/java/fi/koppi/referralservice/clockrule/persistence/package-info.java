/** The rules of clocks in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.clockrule.persistence;

import org.jspecify.annotations.NullMarked;
