package fi.koppi.catalogservice.bulk.row;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.bulk.BulkUploadProblem;
import fi.koppi.catalogservice.offering.OfferingStatus;
import fi.koppi.catalogservice.offering.details.OfferingDetails;
import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.catalogservice.offering.publishing.OfferingCheck;
import fi.koppi.catalogservice.provider.CatalogEditors;
import fi.koppi.catalogservice.provider.ProviderQueries;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks a row by the rules for offerings that are drafted and published by hand. */
@ApplicationScoped
public class RowCheck {

  private static final int LONGEST_KEY = 200;

  private final ProviderQueries providers;
  private final OfferingCheck publishing;

  @Inject
  public RowCheck(ProviderQueries providers, OfferingCheck publishing) {
    this.providers = providers;
    this.publishing = publishing;
  }

  /** Refuses providers that the actor may not edit or that are closed. */
  public void checkProvider(ProviderId id, Actor by) {
    CatalogEditors.require(by, id);
    var provider = providers.get(id);
    if (!provider.isActive()) {
      throw new Refused(
          BulkUploadProblem.BULK_UPLOAD_PROVIDER_INACTIVE,
          "A closed provider cannot offer anything.");
    }
  }

  /** Returns the row ready to be staged, or null if its cells have problems. */
  public @Nullable StagedRow check(
      SourceRow row,
      Cells cells,
      ProviderId provider,
      @Nullable KnownOffering known,
      LocalDate today) {
    var key = cells.requiredText(Column.SOURCE_ID, LONGEST_KEY);
    var programme = cells.programme(Column.PROGRAMME_ID);
    var given = OfferingCells.details(cells);
    if (key == null || programme == null || given == null || !cells.fine()) {
      return null;
    }
    // A file has no columns for terms, so the offering's terms stay.
    var details = known == null ? given : given.on(known.details().terms());
    if (known != null) {
      checkKnown(cells, known, programme, details.places());
    }
    checkPublishing(cells, provider, programme, details, known, today);
    return cells.fine()
        ? new StagedRow(row.row(), key, programme, known == null ? null : known.id(), details)
        : null;
  }

  private static void checkKnown(
      Cells cells, KnownOffering known, ProgrammeId programme, Places places) {
    if (places.all() < known.taken()) {
      cells.report(
          Column.PLACES.title(),
          "min",
          "%d places are held, offered, confirmed or left unused: keep as many or more"
              .formatted(known.taken()));
    }
    if (!known.programme().equals(programme)) {
      cells.report(
          Column.PROGRAMME_ID.title(),
          "programme-fixed",
          "An offering keeps its programme: give the row a new sourceId");
    }
  }

  private void checkPublishing(
      Cells cells,
      ProviderId provider,
      ProgrammeId programme,
      OfferingDetails details,
      @Nullable KnownOffering known,
      LocalDate today) {
    var violations =
        known != null && known.status() == OfferingStatus.PUBLISHED
            ? publishing.violationsOfChange(provider, programme, details, known.details(), today)
            : publishing.violations(provider, programme, details, today);
    for (var violation : violations) {
      cells.report(column(violation), violation.code(), violation.detail());
    }
  }

  private static String column(Violation violation) {
    var field = violation.pointer().substring(1);
    return field.equals("title") ? Column.TITLE_FI.title() : field;
  }
}
