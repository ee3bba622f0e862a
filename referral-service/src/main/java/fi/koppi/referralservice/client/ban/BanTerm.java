package fi.koppi.referralservice.client.ban;

import java.time.LocalDate;

/** The time for which a security ban is set or continued. */
public sealed interface BanTerm {

  /** A term that ends with a day, in Finland. */
  record Until(LocalDate lastDay) implements BanTerm {}

  /** The longest term that the rule allows. */
  record Longest() implements BanTerm {}

  /** A term without an end, which only a ban that is continued may have: it is lifted by hand. */
  record Indefinite() implements BanTerm {}
}
