/** Contact attempts in PostgreSQL. */
@NullMarked
package fi.koppi.referralservice.contact.persistence;

import org.jspecify.annotations.NullMarked;
