/**
 * National and European identifiers and codes that more than one service uses; each checks itself.
 */
@NullMarked
package fi.koppi.kit.identifier;

import org.jspecify.annotations.NullMarked;
