/** Tests of synonyms over REST. */
@NullMarked
package fi.koppi.catalogservice.synonym.api;

import org.jspecify.annotations.NullMarked;
