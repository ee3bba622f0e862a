/**
 * The JSON of REST bodies, which is read strictly, and of our own tables, which is read tolerantly.
 */
@NullMarked
package fi.koppi.kit.json;

import org.jspecify.annotations.NullMarked;
