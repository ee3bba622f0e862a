/** Who is calling, for which organisation, and for which person. */
@NullMarked
package fi.koppi.kit.security;

import org.jspecify.annotations.NullMarked;
