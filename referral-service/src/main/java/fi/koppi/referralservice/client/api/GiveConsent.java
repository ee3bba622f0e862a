package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.client.consent.ConsentPurpose;
import fi.koppi.referralservice.client.consent.ConsentTerms;
import fi.koppi.referralservice.client.consent.DataCategory;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent that the client has given.
 *
 * @param recipientOrganisation whom the data may be handed to: a provider's {@code org_id}
 * @param validUntil the last day on which it holds, in Finland: within {@code
 *     koppi.consent.longest}
 */
@Schema(
    examples =
        """
        {"purpose": "REFERRAL_TO_EDUCATION",
         "recipientOrganisation": "01920000-0000-7000-8000-000000000201",
         "categories": ["REFERRAL_DATA", "PRIOR_STUDIES"], "validUntil": "2028-01-31"}\
        """)
record GiveConsent(
    @NotNull ConsentPurpose purpose,
    @NotNull UUID recipientOrganisation,
    @NotEmpty Set<@NotNull DataCategory> categories,
    @NotNull LocalDate validUntil) {

  ConsentTerms terms() {
    return new ConsentTerms(
        purpose, new OrganisationId(recipientOrganisation), categories, validUntil);
  }
}
