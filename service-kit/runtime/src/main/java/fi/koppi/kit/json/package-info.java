/** How the services read and write JSON: strictly, with nulls left out. */
@NullMarked
package fi.koppi.kit.json;

import org.jspecify.annotations.NullMarked;
