/** Tests of the MOOChub profile over HTTP. */
@NullMarked
package fi.koppi.catalogservice.moochub;

import org.jspecify.annotations.NullMarked;
