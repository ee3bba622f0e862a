package fi.koppi.catalogservice.search;

import fi.koppi.catalogservice.offering.Audience;
import fi.koppi.catalogservice.offering.DeliveryMode;
import fi.koppi.catalogservice.offering.Payer;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.IscedF;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an offering must be like to be found. All that is asked for must hold in the same offering;
 * of several values of one kind any will do, and an empty list asks for nothing.
 *
 * @param text words in Finnish, Swedish or English as a person has typed them; empty for all
 * @param occupations that ask for a skill which is gained; a group stands for what belongs to it
 * @param payers of whom one pays; what does not tell its cost has none
 * @param maxAmountCents what a place costs at most, whoever pays, in euro cents without value added
 *     tax; what does not tell its cost does not fit
 * @param near where people would have to go; what is online or nationwide is near to everybody
 * @param startsFrom the first day of a start, unless people start whenever it suits them
 * @param startsTo the last day of a start, unless people start whenever it suits them
 * @param continuous whether people must be able to start whenever it suits them
 * @param free whether somebody must get a place at once
 * @param fastLane whether somebody on the fast lane must get a place at once
 */
public record OfferingSearch(
    String text,
    List<UUID> providers,
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
    boolean fastLane) {

  /** The most characters that a person has typed. */
  public static final int LONGEST_TEXT = 200;

  public OfferingSearch {
    text = text.strip().toLowerCase(Locale.ROOT);
  }
}
