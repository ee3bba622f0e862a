/** The rotation of the master key over REST. */
@NullMarked
package fi.koppi.referralservice.rotation.api;

import org.jspecify.annotations.NullMarked;
