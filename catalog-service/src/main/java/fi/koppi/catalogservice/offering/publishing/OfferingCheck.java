package fi.koppi.catalogservice.offering.publishing;

import fi.koppi.catalogservice.CampusId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.campus.CampusQueries;
import fi.koppi.catalogservice.municipality.MunicipalityQueries;
import fi.koppi.catalogservice.offering.Offering;
import fi.koppi.catalogservice.offering.OfferingProblem;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.publishing.Publication.News;
import fi.koppi.catalogservice.programme.Programme;
import fi.koppi.catalogservice.programme.ProgrammeQueries;
import fi.koppi.catalogservice.provider.Provider;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loads what the rules for drafting and publishing need, and applies them. */
@ApplicationScoped
public class OfferingCheck {

  private final ProgrammeQueries programmes;
  private final ProviderQueries providers;
  private final CampusQueries campuses;
  private final MunicipalityQueries municipalities;
  private final JointPurchaseRules jointPurchases;

  @Inject
  OfferingCheck(
      ProgrammeQueries programmes,
      ProviderQueries providers,
      CampusQueries campuses,
      MunicipalityQueries municipalities,
      JointPurchaseRules jointPurchases) {
    this.programmes = programmes;
    this.providers = providers;
    this.campuses = campuses;
    this.municipalities = municipalities;
    this.jointPurchases = jointPurchases;
  }

  /** Returns everything that keeps details from being published as a new offering. */
  public List<Violation> violations(
      ProviderId provider, ProgrammeId programme, OfferingDetails details, LocalDate today) {
    return violations(provider, programme, details, News.ALL, today);
  }

  /**
   * Returns everything that keeps a published offering from being changed.
   *
   * @param before the present details; a schedule and terms that stay as they are may have begun
   */
  public List<Violation> violationsOfChange(
      ProviderId provider,
      ProgrammeId programme,
      OfferingDetails details,
      OfferingDetails before,
      LocalDate today) {
    return violations(provider, programme, details, News.of(details, before), today);
  }

  private List<Violation> violations(
      ProviderId provider,
      ProgrammeId programme,
      OfferingDetails details,
      News news,
      LocalDate today) {
    if (programmes.find(programme).filter(it -> it.provider().equals(provider)).isEmpty()) {
      return List.of(new Violation("/programmeId", "unknown", "must be a programme of yours"));
    }
    return PublishingRule.allViolations(publication(provider, programme, details, news, today));
  }

  /** Refuses a draft that its programme, its provider or its campus does not allow. */
  public void checkDraft(Programme programme, OfferingDetails details) {
    if (!programme.isActive()
        || providers.find(programme.provider()).filter(Provider::isActive).isEmpty()) {
      throw new Refused(
          OfferingProblem.OFFERING_PROGRAMME_INACTIVE,
          "Offer an active programme of an active provider.");
    }
    checkSite(programme.provider(), details);
  }

  /** Refuses a changed draft only for its place; everything else can be corrected later. */
  public void checkRedraft(Offering offering) {
    checkSite(offering.provider(), offering.details());
  }

  private void checkSite(ProviderId provider, OfferingDetails details) {
    var violations = SiteRule.allViolations(site(provider, details, Optional.empty()));
    if (!violations.isEmpty()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED, violations);
    }
  }

  /** Refuses to publish an offering that breaks a rule, and lists all violations. */
  public void checkPublishing(Offering offering, LocalDate today) {
    refuse(publishingViolations(offering, today));
  }

  public List<Violation> publishingViolations(Offering offering, LocalDate today) {
    return lockedViolations(offering, News.ALL, today);
  }

  /** Refuses a change of a published offering that breaks a rule. */
  public void checkRevision(Offering offering, OfferingDetails before, LocalDate today) {
    refuse(lockedViolations(offering, News.of(offering.details(), before), today));
  }

  private List<Violation> lockedViolations(Offering offering, News news, LocalDate today) {
    var details = offering.details();
    var campus = details.terms().campusId();
    if (campus != null) {
      // Locked, so that nobody closes the campus before the offering is published.
      campuses.lockToRead(new CampusId(campus));
    }
    return PublishingRule.allViolations(
        publication(offering.provider(), offering.programme(), details, news, today));
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new Refused(
          OfferingProblem.OFFERING_NOT_PUBLISHABLE,
          "See violations for every place that has to be corrected.",
          violations);
    }
  }

  private Publication publication(
      ProviderId provider,
      ProgrammeId programme,
      OfferingDetails details,
      News news,
      LocalDate today) {
    var start = details.schedule().beginning(today);
    return new Publication(
        details,
        news,
        programmes.find(programme),
        providers.find(provider).filter(Provider::isActive),
        site(provider, details, Optional.of(start)),
        Optional.ofNullable(details.terms().labourMarketKind())
            .flatMap(kind -> jointPurchases.inForce(kind, start)),
        today);
  }

  private Site site(ProviderId provider, OfferingDetails details, Optional<LocalDate> start) {
    var named = Optional.ofNullable(details.terms().campusId()).map(CampusId::new);
    return new Site(
        named.isPresent(),
        named.flatMap(campuses::find).filter(campus -> campus.provider().equals(provider)),
        details.municipality(),
        municipalities.isKnown(details.municipality()),
        start);
  }
}
