/** Messages in the database. */
@NullMarked
package fi.koppi.referralservice.message.persistence;

import org.jspecify.annotations.NullMarked;
