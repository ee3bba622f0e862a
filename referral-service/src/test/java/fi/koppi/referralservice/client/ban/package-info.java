/** Tests of security bans. */
@NullMarked
package fi.koppi.referralservice.client.ban;

import org.jspecify.annotations.NullMarked;
