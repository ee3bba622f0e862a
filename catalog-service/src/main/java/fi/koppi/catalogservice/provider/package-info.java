/** Providers of education: who they are and how their admission system is reached. */
@NullMarked
package fi.koppi.catalogservice.provider;

import org.jspecify.annotations.NullMarked;
