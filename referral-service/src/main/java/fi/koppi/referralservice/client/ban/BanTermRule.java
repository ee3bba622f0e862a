package fi.koppi.referralservice.client.ban;

import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.client.ClientProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The time that a security ban may run (act 661/2009 §36): five years at first, then two years at a
 * time or without an end. A continuation counts from the end of the ban that it continues.
 */
@ApplicationScoped
public class BanTermRule {

  private final int firstYears;
  private final int continuedYears;

  @Inject
  public BanTermRule(
      @ConfigProperty(name = "koppi.security-ban.first-years", defaultValue = "5") int firstYears,
      @ConfigProperty(name = "koppi.security-ban.continued-years", defaultValue = "2")
          int continuedYears) {
    this.firstYears = firstYears;
    this.continuedYears = continuedYears;
  }

  /** Returns the ban that begins or continues today, or refuses the term. */
  SecurityBan apply(BanTerm term, SecurityBan before, LocalDate today) {
    var latest = latest(before, today);
    return switch (term) {
      case BanTerm.Until(var lastDay) -> new SecurityBan(true, within(lastDay, today, latest));
      case BanTerm.Longest() -> new SecurityBan(true, latest);
      case BanTerm.Indefinite() -> indefinite(before);
    };
  }

  private LocalDate latest(SecurityBan before, LocalDate today) {
    return before.inForce()
        ? later(before.validUntil(), today).plusYears(continuedYears)
        : today.plusYears(firstYears);
  }

  private static LocalDate within(LocalDate lastDay, LocalDate today, LocalDate latest) {
    if (lastDay.isBefore(today) || lastDay.isAfter(latest)) {
      throw refused("validUntil is a day from %s to %s.".formatted(today, latest));
    }
    return lastDay;
  }

  private SecurityBan indefinite(SecurityBan before) {
    if (!before.inForce()) {
      throw refused(
          "At first a ban runs for at most %d years; continue it indefinitely later."
              .formatted(firstYears));
    }
    return new SecurityBan(true, null);
  }

  private static LocalDate later(@Nullable LocalDate day, LocalDate today) {
    return day == null || day.isBefore(today) ? today : day;
  }

  private static Refused refused(String advice) {
    return new Refused(ClientProblem.SECURITY_BAN_TERM, advice);
  }
}
