package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.partnerservice.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked of the storage of organisations. */
public interface Organisations {

  /** The organisation, locked until the transaction ends. */
  Organisation lock(OrganisationId id);

  Optional<Organisation> find(OrganisationId id);

  Optional<Organisation> findByBusinessId(BusinessId businessId);

  /** In the order of their ids, from the cursor on. */
  List<Organisation> list(@Nullable Cursor after, int limit);

  void add(Organisation organisation);

  /** Writes what changed, so that the version is the one to tell. */
  void flush();
}
