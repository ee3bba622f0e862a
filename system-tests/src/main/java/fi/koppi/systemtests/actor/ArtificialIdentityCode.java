package fi.koppi.systemtests.actor;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Identity codes of the range 900 to 999, which is given to nobody. */
final class ArtificialIdentityCode {

  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("ddMMyy");
  private static final SecureRandom RANDOM = new SecureRandom();

  private ArtificialIdentityCode() {}

  static String random() {
    String born = LocalDate.of(1960, 1, 1).plusDays(RANDOM.nextInt(14_000)).format(DATE);
    String number = String.valueOf(900 + RANDOM.nextInt(100));
    char check = CHECKS.charAt((int) (Long.parseLong(born + number) % CHECKS.length()));
    return born + "-" + number + check;
  }
}
