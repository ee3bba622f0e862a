@NullMarked
package fi.koppi.referralservice.condition;

import org.jspecify.annotations.NullMarked;
