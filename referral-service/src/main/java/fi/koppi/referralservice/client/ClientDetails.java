package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.LanguageCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The details of a client that an authority records.
 *
 * @param externalReference the client's reference in the authority's own system
 * @param languages those the client manages in, the preferred one first
 * @param careerGoal mandatory before a referral, not before
 */
public record ClientDetails(
    String externalReference,
    List<LanguageCode> languages,
    ContactMode contactMode,
    PersonalData personal,
    @Nullable CareerGoal careerGoal) {

  public ClientDetails {
    languages = List.copyOf(languages);
  }

  ClientDetails with(PersonalData other) {
    return new ClientDetails(externalReference, languages, contactMode, other, careerGoal);
  }

  ClientDetails with(ContactMode other) {
    return new ClientDetails(externalReference, languages, other, personal, careerGoal);
  }

  @Override
  public String toString() {
    return "ClientDetails[masked]";
  }
}
