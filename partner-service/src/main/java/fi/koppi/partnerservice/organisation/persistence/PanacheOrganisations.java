package fi.koppi.partnerservice.organisation.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.organisation.Organisation;
import fi.koppi.partnerservice.organisation.Organisations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Organisations.class)
class PanacheOrganisations implements Organisations, PanacheRepositoryBase<Organisation, UUID> {

  @Override
  public Organisation lock(OrganisationId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No organisation has this id."));
  }

  @Override
  public Optional<Organisation> find(OrganisationId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<Organisation> findByBusinessId(BusinessId businessId) {
    return find("businessId", businessId.value()).firstResultOptional();
  }

  @Override
  public List<Organisation> list(@Nullable Cursor after, int limit) {
    var rows = after == null ? find("order by id") : find("id > ?1 order by id", after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public void add(Organisation organisation) {
    persist(organisation);
  }
}
