package fi.koppi.catalogservice.openeducation.api.vocabulary;

import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.StudyMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Translates the catalogue's values into the standard's. The standard's schema accepts any value,
 * since enumerations may be extended with {@code x-}; the catalogue doesn't use that.
 */
public final class Vocabulary {

  private Vocabulary() {}

  public static ModeOfDelivery of(DeliveryMode mode) {
    return switch (mode) {
      case ON_SITE -> ModeOfDelivery.PRESENTIAL;
      case ONLINE -> ModeOfDelivery.ONLINE;
      case HYBRID -> ModeOfDelivery.HYBRID;
      case WORKPLACE -> ModeOfDelivery.WORK_BASED;
    };
  }

  /** Returns the catalogue's value for the standard's, if there is one. */
  public static Optional<DeliveryMode> ours(ModeOfDelivery mode) {
    return Arrays.stream(DeliveryMode.values()).filter(own -> of(own) == mode).findFirst();
  }

  public static ModeOfStudy of(StudyMode mode) {
    return switch (mode) {
      case FULL_TIME -> ModeOfStudy.FULL_TIME;
      // All three are for people who are busy during the day.
      case PART_TIME, MULTIFORM, EVENING -> ModeOfStudy.PART_TIME;
    };
  }

  public static EducationLevel levelOf(ProgrammeKind kind) {
    return switch (kind) {
      case QUALIFICATION, QUALIFICATION_UNIT -> EducationLevel.SECONDARY_VOCATIONAL_EDUCATION;
      case PREPARATORY_EDUCATION -> EducationLevel.PRE_VOCATIONAL;
      case LABOUR_MARKET_TRAINING, TAILORED_TRAINING, COACHING, PEER_GROUP, MASTERMIND_GROUP ->
          EducationLevel.UNDEFINED;
    };
  }

  /** Returns the kinds of programmes at the level. */
  public static Set<ProgrammeKind> kindsAt(EducationLevel level) {
    Set<ProgrammeKind> kinds = EnumSet.noneOf(ProgrammeKind.class);
    Arrays.stream(ProgrammeKind.values())
        .filter(kind -> levelOf(kind) == level)
        .forEach(kinds::add);
    return kinds;
  }

  public static LevelOfQualification levelOf(int eqf) {
    return switch (eqf) {
      case 1 -> LevelOfQualification.EQF_1;
      case 2 -> LevelOfQualification.EQF_2;
      case 3 -> LevelOfQualification.EQF_3;
      case 4 -> LevelOfQualification.EQF_4;
      case 5 -> LevelOfQualification.EQF_5;
      case 6 -> LevelOfQualification.EQF_6;
      case 7 -> LevelOfQualification.EQF_7;
      case 8 -> LevelOfQualification.EQF_8;
      default -> throw new IllegalArgumentException("The EQF has the levels 1 to 8");
    };
  }

  /** Returns the level in the EQF, or 0 for values outside the EQF, which no programme has. */
  public static int eqfOf(LevelOfQualification level) {
    return switch (level) {
      case EQF_1 -> 1;
      case EQF_2 -> 2;
      case EQF_3 -> 3;
      case EQF_4 -> 4;
      case EQF_5 -> 5;
      case EQF_6 -> 6;
      case EQF_7 -> 7;
      case EQF_8 -> 8;
      case EQF_0, NLQF_4PLUS -> 0;
    };
  }
}
