/** Tests of the MOOChub profile from outside. */
@NullMarked
package fi.koppi.catalogservice.moochub.api;

import org.jspecify.annotations.NullMarked;
