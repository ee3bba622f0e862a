package fi.koppi.catalogservice.proposal.leadtime;

import fi.koppi.catalogservice.ProviderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The storage of lead times. */
public interface LeadTimes {

  /**
   * Lists lead times by month, kind and source, the last month first, for one provider or for all.
   */
  List<LeadTime> of(@Nullable ProviderId provider);
}
