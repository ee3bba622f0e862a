/** The caller: who it is, for which organisation and person, and how its token is verified. */
@NullMarked
package fi.koppi.kit.security;

import org.jspecify.annotations.NullMarked;
