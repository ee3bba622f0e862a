@NullMarked
package fi.koppi.referralservice.intensity.api;

import org.jspecify.annotations.NullMarked;
