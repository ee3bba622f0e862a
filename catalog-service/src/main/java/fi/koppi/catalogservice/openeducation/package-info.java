/**
 * The catalogue as the Open Education API (version 6) sees it: organisations, programmes, courses,
 * what is learnt and what is offered.
 */
@NullMarked
package fi.koppi.catalogservice.openeducation;

import org.jspecify.annotations.NullMarked;
