package fi.koppi.goodservice.need.persistence;

import fi.koppi.goodservice.need.Need;
import fi.koppi.goodservice.need.Needs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;

class PanacheNeeds implements Needs, PanacheRepositoryBase<Need, UUID> {

  @Override
  public void add(Need need) {
    persist(need);
  }
}
