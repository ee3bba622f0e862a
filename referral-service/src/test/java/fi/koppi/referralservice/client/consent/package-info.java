@NullMarked
package fi.koppi.referralservice.client.consent;

import org.jspecify.annotations.NullMarked;
