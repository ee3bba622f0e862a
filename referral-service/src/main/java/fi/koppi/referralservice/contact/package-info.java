/** The attempts of colleges to reach the clients who were referred to them. */
@NullMarked
package fi.koppi.referralservice.contact;

import org.jspecify.annotations.NullMarked;
