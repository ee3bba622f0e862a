package fi.koppi.catalogservice.provider;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.Admission;
import fi.koppi.catalogservice.provider.details.AdmissionChannel;
import fi.koppi.catalogservice.provider.details.ProviderDetails;
import fi.koppi.catalogservice.provider.details.ProviderProfile;
import fi.koppi.catalogservice.provider.details.Validity;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Providers for tests, brought to their status by the real transitions. */
public final class ProviderBuilder {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");

  private UUID id = UUID.fromString("01920000-0000-7000-8000-000000000201");
  private List<String> languages = List.of("fi");
  private Admission admission = new Admission(AdmissionChannel.REST, null);

  private Validity validity = Validity.ALWAYS;

  private ProviderBuilder() {}

  public static ProviderBuilder aProvider() {
    return new ProviderBuilder();
  }

  public ProviderBuilder withId(UUID other) {
    id = other;
    return this;
  }

  public ProviderBuilder teachingIn(String... codes) {
    languages = List.of(codes);
    return this;
  }

  public ProviderBuilder admittingOverKafkaAs(String principal) {
    admission = new Admission(AdmissionChannel.KAFKA, principal);
    return this;
  }

  public ProviderBuilder valid(Validity other) {
    validity = other;
    return this;
  }

  public Provider build() {
    return Provider.register(new ProviderId(id), details(), AT);
  }

  public Provider closed() {
    var provider = build();
    provider.close(ScheduledActor.of(provider.id()), AT);
    return provider;
  }

  public ProviderDetails details() {
    return new ProviderDetails(
        new OrganisationOid("1.2.246.562.10.10000000009"),
        new BusinessId("9999998-4"),
        new LocalizedText("Rannikon ammattiopisto", "Kustens yrkesinstitut", null),
        new MunicipalityCode("638"),
        languages.stream().map(LanguageCode::new).toList(),
        admission,
        new ProviderProfile(List.of(), validity, null, List.of()));
  }
}
