package fi.koppi.referralservice.need.persistence;

import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.need.Need;
import fi.koppi.referralservice.need.Needs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.UUID;

@ApplicationScoped
@Typed(Needs.class)
class PanacheNeeds implements Needs, PanacheRepositoryBase<Need, UUID> {

  @Override
  public boolean isAnnouncedBy(OrganisationId organisation) {
    return find("organisationId", organisation).range(0, 0).firstResultOptional().isPresent();
  }
}
