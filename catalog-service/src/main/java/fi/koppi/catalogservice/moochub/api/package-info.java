/** The MOOChub profile over REST. */
@NullMarked
package fi.koppi.catalogservice.moochub.api;

import org.jspecify.annotations.NullMarked;
