@NullMarked
package fi.koppi.referralservice.condition.api;

import org.jspecify.annotations.NullMarked;
