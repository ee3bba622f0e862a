package fi.koppi.referralservice.audit;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of the access log that the present transaction may see, the newest first. */
public interface RecordedAccesses {

  /** Returns lines of an organisation, beginning after the cursor. */
  List<RecordedAccess> of(
      OrganisationId organisation, AccessFilter filter, @Nullable Cursor after, int limit);

  /** Returns lines of all organisations about a client of the authority that is served. */
  List<RecordedAccess> about(ClientId client, @Nullable Cursor after, int limit);
}
