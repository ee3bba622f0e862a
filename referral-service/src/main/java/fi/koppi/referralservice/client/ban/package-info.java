/** Security bans (turvakielto): clients whose whereabouts nobody else is shown. */
@NullMarked
package fi.koppi.referralservice.client.ban;

import org.jspecify.annotations.NullMarked;
