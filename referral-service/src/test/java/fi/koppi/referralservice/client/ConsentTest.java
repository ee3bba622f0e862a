package fi.koppi.referralservice.client;

import static fi.koppi.referralservice.client.Clientele.COLLEGE;
import static fi.koppi.referralservice.client.Clientele.NOW;
import static fi.koppi.referralservice.client.Clientele.PORVOO;
import static fi.koppi.referralservice.client.Clientele.aino;
import static fi.koppi.referralservice.client.Clientele.coachOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.client.consent.Consent;
import fi.koppi.referralservice.client.consent.ConsentPurpose;
import fi.koppi.referralservice.client.consent.ConsentTerms;
import fi.koppi.referralservice.client.consent.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentTest {

  private final Client client =
      new Clientele()
          .commands
          .register(aino("a-1", ContactMode.DIRECT, null), coachOf(PORVOO))
          .client();

  // The last day ends at midnight in Helsinki, two hours before that of UTC.
  @ParameterizedTest
  @CsvSource({
    "2027-01-11T09:59:59Z, false",
    "2027-01-11T10:00:00Z, true",
    "2027-01-31T21:59:59Z, true",
    "2027-01-31T22:00:00Z, false",
  })
  void consentHoldsFromWhenItWasGivenToTheEndOfItsLastDay(Instant at, boolean covered) {
    var consent = until(LocalDate.parse("2027-01-31"));

    assertThat(consent.covers(DataCategory.REFERRAL_DATA, at)).isEqualTo(covered);
  }

  @Test
  void consentCoversTheCategoriesItNamesOnly() {
    var consent = until(LocalDate.parse("2027-01-31"));

    assertThat(consent.covers(DataCategory.LEARNING_BARRIERS, NOW)).isFalse();
  }

  @Test
  void withdrawnConsentCoversNothingFromThenOn() {
    var consent = until(LocalDate.parse("2027-01-31"));
    var later = NOW.plusSeconds(60);

    var event = consent.withdraw(later);

    assertThat(event)
        .isEqualTo(
            new ClientEvent.ConsentEnded(
                client.id(),
                new OrganisationId(COLLEGE),
                ClientEvent.ConsentEnded.Cause.WITHDRAWN,
                later));
    assertThat(consent.covers(DataCategory.REFERRAL_DATA, NOW)).isTrue();
    assertThat(consent.covers(DataCategory.REFERRAL_DATA, later)).isFalse();
  }

  @Test
  void consentIsWithdrawnOnce() {
    var consent = until(LocalDate.parse("2027-01-31"));
    consent.withdraw(NOW);

    assertThatThrownBy(() -> consent.withdraw(NOW)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource
  void consentOfOnePurposeOnlyOpensAReferral(ConsentPurpose purpose) {
    var consent = given(purpose, LocalDate.parse("2027-01-31"));

    var opens = consent.opensReferral(NOW);

    assertThat(opens).isEqualTo(purpose == ConsentPurpose.REFERRAL_TO_EDUCATION);
  }

  private Consent until(LocalDate lastDay) {
    return given(ConsentPurpose.REFERRAL_TO_EDUCATION, lastDay);
  }

  private Consent given(ConsentPurpose purpose, LocalDate lastDay) {
    var terms =
        new ConsentTerms(
            purpose, new OrganisationId(COLLEGE), Set.of(DataCategory.REFERRAL_DATA), lastDay);
    return Consent.give(new ConsentId(Ids.unlinkable()), client, terms, NOW);
  }
}
