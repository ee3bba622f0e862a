package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.client.consent.Consent;
import fi.koppi.referralservice.client.consent.ConsentPurpose;
import fi.koppi.referralservice.client.consent.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A consent as it is shown. */
@Schema(
    examples =
        """
        {"id": "019a5b20-7f00-7a10-8f2c-5f0e8a3b1c02", "purpose": "REFERRAL_TO_EDUCATION",
         "recipientOrganisation": "01920000-0000-7000-8000-000000000201",
         "categories": ["PRIOR_STUDIES", "REFERRAL_DATA"], "validUntil": "2028-01-31",
         "givenAt": "2027-01-11T08:15:00Z"}\
        """)
record ConsentView(
    UUID id,
    ConsentPurpose purpose,
    UUID recipientOrganisation,
    List<DataCategory> categories,
    LocalDate validUntil,
    Instant givenAt,
    @Nullable Instant withdrawnAt) {

  static ConsentView of(Consent consent) {
    var terms = consent.terms();
    return new ConsentView(
        consent.id().value(),
        terms.purpose(),
        terms.recipientOrganisation().value(),
        terms.categories().stream().sorted().toList(),
        terms.validUntil(),
        consent.givenAt(),
        consent.withdrawnAt());
  }
}
