@NullMarked
package fi.koppi.referralservice.clockrule;

import org.jspecify.annotations.NullMarked;
