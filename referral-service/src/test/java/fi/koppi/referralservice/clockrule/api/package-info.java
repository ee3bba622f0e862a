@NullMarked
package fi.koppi.referralservice.clockrule.api;

import org.jspecify.annotations.NullMarked;
