package fi.koppi.referralservice.client.ban;

import fi.koppi.referralservice.secrecy.DataKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Security ban for non-disclosure of personal data (turvakielto, act 661/2009 §36). A day that has
 * passed does not lift it: somebody looks first whether it was continued.
 *
 * @param validUntil the day to look at it again, where one was set
 */
public record SecurityBan(boolean inForce, @Nullable LocalDate validUntil) {

  public static final SecurityBan NONE = new SecurityBan(false, null);
  private static final String FIELD = "security-ban";
  private static final String NO_DAY = "----------";

  /**
   * The encrypted texts have the same length, so that they do not reveal whether there is a ban.
   */
  public String sealed(DataKey key) {
    return key.seal(FIELD, (inForce ? "1" : "0") + (validUntil == null ? NO_DAY : validUntil));
  }

  public static SecurityBan open(DataKey key, String sealed) {
    var text = key.open(FIELD, sealed);
    var day = text.substring(1);
    return new SecurityBan(text.charAt(0) == '1', day.equals(NO_DAY) ? null : LocalDate.parse(day));
  }

  @Override
  public String toString() {
    return "SecurityBan[masked]";
  }
}
