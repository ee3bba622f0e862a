package fi.koppi.catalogservice.offering;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether something could be published as an offering, before it is one. */
@ApplicationScoped
public class PublishingCheck {

  private final OfferingRules rules;

  @Inject
  PublishingCheck(OfferingRules rules) {
    this.rules = rules;
  }

  /**
   * Everything that would keep it from being published, by the rules for offerings.
   *
   * @param before what the offering that it would change says; a schedule that stays may have begun
   */
  public List<Violation> violations(
      ProviderId provider,
      ProgrammeId programme,
      OfferingDetails details,
      @Nullable OfferingDetails before,
      LocalDate today) {
    if (rules.programme(programme).filter(it -> it.provider().equals(provider)).isEmpty()) {
      return List.of(new Violation("/programmeId", "unknown", "must be a programme of yours"));
    }
    return rules.violations(provider, programme, details, before, today);
  }
}
