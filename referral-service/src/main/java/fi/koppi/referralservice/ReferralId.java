package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a referral. */
public record ReferralId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<ReferralId> {
    Column() {
      super(ReferralId::new, ReferralId::value);
    }
  }
}
