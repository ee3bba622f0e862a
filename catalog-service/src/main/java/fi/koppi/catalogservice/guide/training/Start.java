package fi.koppi.catalogservice.guide.training;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The time at which somebody wants to begin. Continuous admission meets every wish. */
public sealed interface Start {

  /** The start within two months of the edition, which has the code {@code soon}. */
  Start SOON = new Soon();

  /** The start at any time, which has the code {@code continuous}. */
  Start CONTINUOUS = new Continuous();

  /** The form of all codes. */
  String FORM = "soon|continuous|2[01]\\d{2}-(0[1-9]|1[0-2]|spring|summer|autumn)";

  /** Returns the code by which the guide asks for it. */
  String code();

  /** Returns whether a training begins at this start, seen from the day of its edition. */
  boolean fits(Training training, LocalDate publishedOn);

  /** Returns the start of a code, which has the {@link #FORM}. */
  static Start of(String code) {
    return switch (code) {
      case "soon" -> SOON;
      case "continuous" -> CONTINUOUS;
      default -> seasonOf(code).orElseGet(() -> new Month(YearMonth.parse(code)));
    };
  }

  private static Optional<Start> seasonOf(String code) {
    int year = Integer.parseInt(code.substring(0, code.indexOf('-')));
    var name = code.substring(code.indexOf('-') + 1).toUpperCase(Locale.ROOT);
    return Arrays.stream(Season.values())
        .filter(season -> season.name().equals(name))
        .<Start>map(season -> new InSeason(year, season))
        .findFirst();
  }

  /** The start within two months of the edition. */
  record Soon() implements Start {

    @Override
    public String code() {
      return "soon";
    }

    @Override
    public boolean fits(Training training, LocalDate publishedOn) {
      return training.continuousAdmission() || training.startsSoonAfter(publishedOn);
    }
  }

  /** The start at any time. */
  record Continuous() implements Start {

    @Override
    public String code() {
      return "continuous";
    }

    @Override
    public boolean fits(Training training, LocalDate publishedOn) {
      return training.continuousAdmission();
    }
  }

  /** A start in a month, which has a code such as {@code 2027-03}. */
  record Month(YearMonth month) implements Start {

    @Override
    public String code() {
      return month.toString();
    }

    @Override
    public boolean fits(Training training, LocalDate publishedOn) {
      return training.continuousAdmission() || month.equals(training.startMonth());
    }
  }

  /** A start in a season, which has a code such as {@code 2027-autumn}. */
  record InSeason(int year, Season season) implements Start {

    @Override
    public String code() {
      return year + "-" + season.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean fits(Training training, LocalDate publishedOn) {
      var month = training.startMonth();
      return training.continuousAdmission()
          || (month != null && month.getYear() == year && Season.of(month) == season);
    }
  }

  /** The seasons of Finnish schools. */
  enum Season {
    SPRING,
    SUMMER,
    AUTUMN;

    /** Returns the season of a month. */
    public static Season of(YearMonth month) {
      return switch (month.getMonth()) {
        case JANUARY, FEBRUARY, MARCH, APRIL, MAY -> SPRING;
        case JUNE, JULY -> SUMMER;
        case AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> AUTUMN;
      };
    }
  }
}
