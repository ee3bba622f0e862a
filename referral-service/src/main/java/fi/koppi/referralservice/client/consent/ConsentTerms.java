package fi.koppi.referralservice.client.consent;

import fi.koppi.referralservice.OrganisationId;
import java.time.LocalDate;
import java.util.Set;

/**
 * The terms of a consent.
 *
 * @param validUntil the last day on which the consent holds, in Finland
 */
public record ConsentTerms(
    ConsentPurpose purpose,
    OrganisationId recipientOrganisation,
    Set<DataCategory> categories,
    LocalDate validUntil) {

  public ConsentTerms {
    categories = Set.copyOf(categories);
  }
}
