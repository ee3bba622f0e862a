/** The identity provider of the suite, its realm, and tokens of those who sign in there. */
@NullMarked
package fi.koppi.local.identity;

import org.jspecify.annotations.NullMarked;
