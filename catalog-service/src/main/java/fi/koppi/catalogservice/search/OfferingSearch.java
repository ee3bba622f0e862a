package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.Payer;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a search for offerings. An offering is found if it meets all of them; a list is
 * met by any of its values, and an empty list by every offering.
 *
 * @param text words in Finnish, Swedish or English as a person has typed them; empty for all
 * @param occupations occupations to which the offering leads, or that need a skill which it
 *     teaches; a group stands for every occupation in it
 * @param payers who pays; an offering without a published cost doesn't fit
 * @param maxAmountCents the highest price of a place, whoever pays, in euro cents without value
 *     added tax; an offering without a published cost doesn't fit
 * @param near the area of the offering's place; online and nationwide offerings fit every area
 * @param startsFrom the earliest start; offerings with continuous admission fit always
 * @param startsTo the latest start; offerings with continuous admission fit always
 * @param continuous whether the offering must have continuous admission
 * @param free whether there must be a free place
 * @param fastLane whether there must be a free place for somebody on the fast lane
 * @param among the offerings to search in
 */
public record OfferingSearch(
    String text,
    List<ProviderId> providers,
    List<MunicipalityCode> municipalities,
    List<ProgrammeKind> kinds,
    List<DeliveryMode> deliveryModes,
    List<LanguageCode> languages,
    List<Integer> levels,
    List<Audience> audiences,
    List<EscoUri> skills,
    List<EscoUri> occupations,
    List<IscedF> fields,
    List<Payer> payers,
    @Nullable Integer maxAmountCents,
    @Nullable Circle near,
    @Nullable LocalDate startsFrom,
    @Nullable LocalDate startsTo,
    boolean continuous,
    boolean free,
    boolean fastLane,
    List<OfferingId> among) {

  /** The longest text that can be searched for. */
  public static final int LONGEST_TEXT = 200;

  /** Returns the search for words among some offerings. */
  public static OfferingSearch ofWords(String text, List<OfferingId> among) {
    return new OfferingSearch(
        text, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), null, null, null, null, false, false, false,
        among);
  }

  public OfferingSearch {
    text = text.strip().toLowerCase(Locale.ROOT);
  }
}
