package fi.koppi.systemtests.actor;

import fi.koppi.client.catalog.BulkUploadsApi;
import fi.koppi.client.catalog.OfferingsApi;
import fi.koppi.client.catalog.OpenEducationApiApi;
import fi.koppi.client.catalog.ProgrammesApi;
import fi.koppi.client.catalog.SeatsApi;
import fi.koppi.client.catalog.model.AddProgramme;
import fi.koppi.client.catalog.model.Audience;
import fi.koppi.client.catalog.model.BulkUploadView;
import fi.koppi.client.catalog.model.DeliveryMode;
import fi.koppi.client.catalog.model.DraftOffering;
import fi.koppi.client.catalog.model.LocalizedText;
import fi.koppi.client.catalog.model.OfferingView;
import fi.koppi.client.catalog.model.OpenEducationPageOpenEducationCourseOffering;
import fi.koppi.client.catalog.model.ProgrammeKind;
import fi.koppi.client.catalog.model.SeatFiguresView;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The person of a college who edits its part of the catalogue. */
public final class CatalogEditor {

  private static final int PAGE = 250;
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final String SKILL =
      "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";

  private final Tries tries;
  private final ProgrammesApi programmes;
  private final OfferingsApi offerings;
  private final SeatsApi seats;
  private final BulkUploadsApi uploads;
  private final OpenEducationApiApi education;

  public CatalogEditor(SignedIn self, Tries tries) {
    this.tries = tries;
    var catalog = self.at("catalog-service");
    this.programmes = new ProgrammesApi(catalog);
    this.offerings = new OfferingsApi(catalog);
    this.seats = new SeatsApi(catalog);
    this.uploads = new BulkUploadsApi(catalog);
    this.education = new OpenEducationApiApi(catalog);
  }

  public UUID addProgramme(UUID provider, String name) {
    var form =
        new AddProgramme()
            .providerId(provider)
            .kind(ProgrammeKind.QUALIFICATION_UNIT)
            .name(new LocalizedText().fi(name))
            .competencePoints(30)
            .eqfLevel(4)
            .field("0715")
            .skills(Set.of(SKILL));
    return tries.write(key -> programmes.addProgramme(key, form, null, null)).getId();
  }

  /** Drafts and publishes an offering that starts in two months. */
  public OfferingView publishOffering(UUID programme, String title, int places) {
    LocalDate start = LocalDate.now(HELSINKI).plusMonths(2);
    var form =
        new DraftOffering()
            .programmeId(programme)
            .title(new LocalizedText().fi(title).sv(title))
            .municipality("638")
            .places(places)
            .fastLanePlaces(0)
            .startsOn(start)
            .endsOn(start.plusMonths(3))
            .continuousAdmission(false)
            .deliveryMode(DeliveryMode.HYBRID)
            .languages(Set.of("fi"))
            .audience(Audience.CLIENT);
    var drafted = tries.write(key -> offerings.draftOffering(key, form, null, null));
    return tries.write(
        key -> offerings.publishOffering(drafted.getId(), tag(drafted), key, null, null));
  }

  /**
   * Uploads a file of offerings and starts to publish it; the service publishes it in the
   * background.
   */
  public UUID publishFile(UUID provider, String source, String csv) {
    var taken = upload(provider, source, csv);
    var tag = "\"" + taken.getVersion() + "\"";
    return tries
        .write(key -> uploads.publishBulkUpload(taken.getId(), tag, key, false, null, null))
        .getId();
  }

  /** Uploads a file and returns its report, which lists what publishing it would do. */
  public BulkUploadView upload(UUID provider, String source, String csv) {
    return tries.write(key -> uploads.uploadOfferings(provider, source, key, csv, null, null));
  }

  public BulkUploadView upload(UUID id) {
    return tries.read(() -> uploads.getBulkUpload(id, null));
  }

  /**
   * Returns the names of all published offerings of a unit, as the Open Education API lists them.
   */
  public List<String> published(UUID programme) {
    List<String> names = new ArrayList<>();
    boolean mayBeMore = true;
    for (int number = 1; mayBeMore; number++) {
      var page = page(programme, number);
      page.getItems().forEach(offering -> names.add(offering.getName().getFirst().getValue()));
      mayBeMore = page.getHasNextPage();
    }
    return names;
  }

  private OpenEducationPageOpenEducationCourseOffering page(UUID programme, int number) {
    return tries.read(() ->
        education.listOpenEducationCourseOfferings(
            programme, null, number, PAGE, null, null, null, null, null));
  }

  public SeatFiguresView seats(UUID offering) {
    return tries.read(() -> seats.getSeatFigures(offering));
  }

  private static String tag(OfferingView offering) {
    return "\"" + offering.getVersion() + "\"";
  }
}
