package fi.koppi.referralservice.client;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a client agrees to.
 *
 * @param validUntil the last day on which the consent holds, in Finland
 */
public record ConsentTerms(
    ConsentPurpose purpose,
    UUID recipientOrganisation,
    Set<DataCategory> categories,
    LocalDate validUntil) {

  public ConsentTerms {
    categories = Set.copyOf(categories);
  }
}
