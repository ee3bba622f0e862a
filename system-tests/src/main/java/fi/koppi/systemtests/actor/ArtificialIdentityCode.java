package fi.koppi.systemtests.actor;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Identity codes of the range 900 to 999, which is issued to nobody. */
final class ArtificialIdentityCode {

  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String SIGNS = "-YXWVU";
  private static final int DAYS = 14_000;
  private static final int NUMBERS = 100;
  private static final int CODES = DAYS * NUMBERS * SIGNS.length();
  private static final LocalDate FIRST_DAY = LocalDate.of(1960, 1, 1);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("ddMMyy");

  // An authority refuses a code that it knows. Codes drawn at random would soon collide, as
  // birthdays do; codes counted from a random start don't, neither in a run nor between runs.
  private static final AtomicInteger NEXT = new AtomicInteger(new SecureRandom().nextInt(CODES));

  private ArtificialIdentityCode() {}

  static String next() {
    int code = NEXT.getAndUpdate(n -> (n + 1) % CODES);
    String born = FIRST_DAY.plusDays(code / NUMBERS % DAYS).format(DATE);
    String number = String.valueOf(900 + code % NUMBERS);
    char sign = SIGNS.charAt(code / NUMBERS / DAYS);
    char check = CHECKS.charAt((int) (Long.parseLong(born + number) % CHECKS.length()));
    return born + sign + number + check;
  }
}
