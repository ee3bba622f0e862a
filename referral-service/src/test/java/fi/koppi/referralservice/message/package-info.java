/** Tests of the messages between coach and college. */
@NullMarked
package fi.koppi.referralservice.message;

import org.jspecify.annotations.NullMarked;
