/** What is offered, as course finders take it: schema.org in the profile of MOOChub 3.0.1. */
@NullMarked
package fi.koppi.catalogservice.moochub;

import org.jspecify.annotations.NullMarked;
