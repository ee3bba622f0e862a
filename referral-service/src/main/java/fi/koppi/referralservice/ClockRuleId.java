package fi.koppi.referralservice;

import fi.koppi.kit.sql.IdColumn;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The id of a rule for clocks, which stays the same through its revisions. */
public record ClockRuleId(UUID value) {

  @Converter(autoApply = true)
  static class Column extends IdColumn<ClockRuleId> {
    Column() {
      super(ClockRuleId::new, ClockRuleId::value);
    }
  }
}
