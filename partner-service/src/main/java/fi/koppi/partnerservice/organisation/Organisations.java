package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.partnerservice.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Organisations {

  /** Finds an organisation and locks it until the transaction ends, or refuses an unknown one. */
  Organisation lock(OrganisationId id);

  Optional<Organisation> find(OrganisationId id);

  Optional<Organisation> findByBusinessId(BusinessId businessId);

  /** Finds organisations in the order of their ids, from the cursor on. */
  List<Organisation> list(@Nullable Cursor after, int limit);

  void add(Organisation organisation);
}
