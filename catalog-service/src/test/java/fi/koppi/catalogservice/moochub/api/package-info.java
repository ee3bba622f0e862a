/** Tests of the MOOChub profile over HTTP. */
@NullMarked
package fi.koppi.catalogservice.moochub.api;

import org.jspecify.annotations.NullMarked;
