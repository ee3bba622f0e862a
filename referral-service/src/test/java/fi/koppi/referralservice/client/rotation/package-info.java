@NullMarked
package fi.koppi.referralservice.client.rotation;

import org.jspecify.annotations.NullMarked;
