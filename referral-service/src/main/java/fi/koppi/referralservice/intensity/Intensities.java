package fi.koppi.referralservice.intensity;

import fi.koppi.referralservice.ReferralId;
import java.util.List;

/** The intensities; whoever asks has opened the referral, and has locked it to change. */
public interface Intensities {

  /** Returns the periods of a referral in the order of their days. */
  List<IntensityPeriod> of(ReferralId referral);

  void add(IntensityPeriod period);

  /** Writes the changes to the database, so that a newer period finds its days free. */
  void flush();
}
