package fi.koppi.partnerservice.need;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.partnerservice.NeedId;
import fi.koppi.partnerservice.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Builds needs for tests, which get their status by the real transitions. */
public final class NeedBuilder {

  public static final Instant AT = Instant.parse("2026-11-02T08:00:00Z");

  private NeedId id = new NeedId(UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c01"));
  private OrganisationId organisation =
      new OrganisationId(UUID.fromString("01920000-0000-7000-8000-000000000301"));
  private final List<Consumer<Need>> steps = new ArrayList<>();

  private NeedBuilder() {}

  public static NeedBuilder aNeed() {
    return new NeedBuilder();
  }

  /** Returns a system of the organisation, acting for one of its people. */
  public static Actor employer(OrganisationId organisation) {
    return new Actor(
        organisation.value(),
        OrganisationType.EMPLOYER,
        "employer-system",
        Set.of(Roles.EMPLOYER),
        "recruiter-3");
  }

  public NeedBuilder withId(NeedId other) {
    id = other;
    return this;
  }

  public NeedBuilder of(OrganisationId other) {
    organisation = other;
    return this;
  }

  public NeedBuilder published() {
    steps.add(need -> need.publish(employer(organisation), AT));
    return this;
  }

  public NeedBuilder filled() {
    steps.add(need -> need.fill(employer(organisation), AT));
    return this;
  }

  public NeedBuilder withdrawn() {
    steps.add(need -> need.withdraw(employer(organisation), AT));
    return this;
  }

  public static NeedDetails details() {
    return new NeedDetails(
        NeedKind.RECRUITMENT,
        new LocalizedText("CNC-koneistajia", null, "CNC machinists"),
        new LocalizedText("Kolmivuorotyö", null, null),
        4,
        List.of(skill(1), skill(2)),
        new EscoUri("http://data.europa.eu/esco/isco/C7223"),
        new MunicipalityCode("638"),
        LocalDate.of(2027, 3, 1));
  }

  public Need build() {
    var need = Need.draft(id, organisation, details(), employer(organisation), AT);
    steps.forEach(step -> step.accept(need));
    return need;
  }

  private static EscoUri skill(int number) {
    return new EscoUri(
        "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-00000000000" + number);
  }
}
