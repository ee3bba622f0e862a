package fi.koppi.referralservice.need;

import fi.koppi.referralservice.OrganisationId;

public interface Needs {

  /** Returns whether the organisation has announced a need, even one that was removed since. */
  boolean isAnnouncedBy(OrganisationId organisation);
}
