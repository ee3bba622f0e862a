package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.partnerservice.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Organisations in memory. */
public final class InMemoryOrganisations implements Organisations {

  private final Map<OrganisationId, Organisation> rows = new LinkedHashMap<>();

  /** Returns the queries that read these organisations. */
  public OrganisationQueries queries() {
    return new OrganisationQueries(this);
  }

  @Override
  public Organisation lock(OrganisationId id) {
    return find(id)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No organisation has this id."));
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public Optional<Organisation> findByBusinessId(BusinessId businessId) {
    return rows.values().stream()
        .filter(organisation -> organisation.details().businessId().equals(businessId))
        .findFirst();
  }

  @Override
  public List<Organisation> list(@Nullable Cursor after, int limit) {
    return rows.values().stream().limit(limit).toList();
  }

  @Override
  public void add(Organisation organisation) {
    rows.put(organisation.id(), organisation);
  }
}
