package fi.koppi.referralservice.client.ban;

import java.time.LocalDate;

/** The time for which a security ban is set or continued. */
public sealed interface BanTerm {

  /** Until the end of a day, in Finland. */
  record Until(LocalDate lastDay) implements BanTerm {}

  /** As long as the rule allows. */
  record Longest() implements BanTerm {}

  /** Until it is lifted, which only a ban that is continued may be. */
  record Indefinite() implements BanTerm {}
}
