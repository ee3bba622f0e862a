/**
 * Imports over REST, in the formats of ePerusteet and Konfo. Unknown fields are ignored, because
 * others may extend these formats.
 */
@NullMarked
package fi.koppi.catalogservice.imports.api;

import org.jspecify.annotations.NullMarked;
