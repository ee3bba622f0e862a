/** Contact attempts over REST: the college records them, and both sides read them. */
@NullMarked
package fi.koppi.referralservice.contact.api;

import org.jspecify.annotations.NullMarked;
