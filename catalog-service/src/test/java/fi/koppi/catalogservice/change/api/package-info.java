@NullMarked
package fi.koppi.catalogservice.change.api;

import org.jspecify.annotations.NullMarked;
