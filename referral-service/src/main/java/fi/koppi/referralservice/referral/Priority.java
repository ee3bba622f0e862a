package fi.koppi.referralservice.referral;

/** Normal, or the fast lane (ohituskaista) with shorter clocks and reserved seats. */
public enum Priority {
  NORMAL,
  FAST_LANE
}
