package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.ProviderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage about lead times. */
public interface LeadTimes {

  /** By month, kind and who had the need, the last month first; of one provider or of all. */
  List<LeadTime> of(@Nullable ProviderId provider);
}
