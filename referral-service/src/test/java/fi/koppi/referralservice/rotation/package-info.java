@NullMarked
package fi.koppi.referralservice.rotation;

import org.jspecify.annotations.NullMarked;
