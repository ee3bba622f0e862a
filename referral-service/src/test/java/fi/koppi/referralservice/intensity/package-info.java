@NullMarked
package fi.koppi.referralservice.intensity;

import org.jspecify.annotations.NullMarked;
