package fi.koppi.referralservice.condition.api;

import fi.koppi.referralservice.condition.ShownCondition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The conditions of all offers that were made by one referral, oldest first. */
@Schema(
    examples =
        """
        {"conditions": [{"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c61", "version": 0,
                         "code": "CERTIFICATE", "text": "The certificate of basic education",
                         "dueDay": "2027-02-12", "status": "PENDING",
                         "setAt": "2027-01-18T09:00:00Z"}]}\
        """)
record ConditionsView(List<ConditionView> conditions) {

  static ConditionsView of(List<ShownCondition> shown) {
    return new ConditionsView(shown.stream().map(ConditionView::of).toList());
  }
}
