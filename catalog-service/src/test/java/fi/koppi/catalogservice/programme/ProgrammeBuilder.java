package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.programme.details.ProgrammeDetails;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.provider.ScheduledActor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Programmes for tests, brought to their status by the real transitions. */
public final class ProgrammeBuilder {

  private static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");
  private static final UUID ID = UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11");

  private ProviderId provider =
      new ProviderId(UUID.fromString("01920000-0000-7000-8000-000000000201"));

  private ProgrammeId id = new ProgrammeId(ID);
  private ProgrammeKind kind = ProgrammeKind.QUALIFICATION_UNIT;

  private ProgrammeBuilder() {}

  public static ProgrammeBuilder aProgramme() {
    return new ProgrammeBuilder();
  }

  ProgrammeBuilder with(ProgrammeId other) {
    id = other;
    return this;
  }

  public ProgrammeBuilder of(ProviderId owner) {
    provider = owner;
    return this;
  }

  public ProgrammeBuilder of(ProgrammeKind wanted) {
    kind = wanted;
    return this;
  }

  public Programme build() {
    return Programme.add(id, provider, details(kind), AT);
  }

  public Programme retired() {
    var programme = build();
    programme.retire(ScheduledActor.of(provider), AT);
    return programme;
  }

  public static ProgrammeDetails details() {
    return details(ProgrammeKind.QUALIFICATION_UNIT);
  }

  private static ProgrammeDetails details(ProgrammeKind kind) {
    return new ProgrammeDetails(
        kind,
        new LocalizedText("Koneistus", null, null),
        null,
        30,
        null,
        null,
        List.of(
            new EscoUri("http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001")),
        null);
  }
}
