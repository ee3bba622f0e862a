package fi.koppi.referralservice.client.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finnish personal identity code (henkilötunnus): birth date, century sign, individual number and
 * check character. Two codes that differ in the sign alone belong to two people, although the check
 * character does not see it, so the sign is part of the code always.
 *
 * <p>The code is shown to nobody by accident: as text it is masked, no message repeats it, and the
 * contract check lets no answer hold what is marked as write-only.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = PersonalIdentityCode.PATTERN,
    examples = "010190-900P",
    writeOnly = true,
    description = "Finnish personal identity code; it is taken in and never given out")
public record PersonalIdentityCode(@JsonValue String value) {

  static final String PATTERN = "^\\d{6}[-+A-FU-Y]\\d{3}[0-9A-FHJ-NPR-Y]$";
  private static final String MASK = "******-****";
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final int SIGN = 6;
  private static final int CHECK = 10;
  private static final int LOWEST_INDIVIDUAL_NUMBER = 2;
  private static final int LOWEST_ARTIFICIAL_NUMBER = 900;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonalIdentityCode {
    if (!value.matches(PATTERN)) {
      throw new IllegalArgumentException(
          "An identity code is DDMMYY, a century sign (one of + - A-F U-Y), three digits and a"
              + " check character in capitals, such as 010190-900P");
    }
    if (checkCharacter(value) != value.charAt(CHECK)) {
      throw new IllegalArgumentException(
          "The check character of the identity code does not match: compare every character");
    }
    if (individualNumber(value) < LOWEST_INDIVIDUAL_NUMBER) {
      throw new IllegalArgumentException(
          "The three digits after the century sign of an identity code are 002 or more");
    }
    birthDate(value);
  }

  public LocalDate birthDate() {
    return birthDate(value);
  }

  /** Numbers from 900 on are never given to people; they are for tests and demonstrations. */
  public boolean isArtificial() {
    return individualNumber(value) >= LOWEST_ARTIFICIAL_NUMBER;
  }

  @Override
  public String toString() {
    return MASK;
  }

  private static LocalDate birthDate(String value) {
    int day = number(value, 0, 2);
    int month = number(value, 2, 4);
    int year = century(value.charAt(SIGN)) + number(value, 4, SIGN);
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "The first six digits of an identity code are a real birth date in the century that the"
              + " sign after them names",
          e);
    }
  }

  private static int century(char sign) {
    return switch (sign) {
      case '+' -> 1800;
      case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
      default -> 2000;
    };
  }

  private static char checkCharacter(String value) {
    int dateAndNumber = number(value, 0, SIGN) * 1_000 + individualNumber(value);
    return CHECK_CHARACTERS.charAt(dateAndNumber % CHECK_CHARACTERS.length());
  }

  private static int individualNumber(String value) {
    return number(value, SIGN + 1, CHECK);
  }

  private static int number(String value, int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }
}
