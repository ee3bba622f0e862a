/** Tables of valid and invalid identifiers. */
@NullMarked
package fi.koppi.kit.identifier;

import org.jspecify.annotations.NullMarked;
