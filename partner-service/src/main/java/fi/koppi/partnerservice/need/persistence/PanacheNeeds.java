package fi.koppi.partnerservice.need.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.partnerservice.NeedId;
import fi.koppi.partnerservice.need.Need;
import fi.koppi.partnerservice.need.NeedStatus;
import fi.koppi.partnerservice.need.Needs;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Needs.class)
class PanacheNeeds implements Needs, PanacheRepositoryBase<Need, UUID> {

  @Override
  public Optional<Need> lock(NeedId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<Need> find(NeedId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public List<Need> published(@Nullable Cursor after, int limit) {
    var rows =
        after == null
            ? find("status = ?1 order by id", NeedStatus.PUBLISHED)
            : find("status = ?1 and id > ?2 order by id", NeedStatus.PUBLISHED, after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public void add(Need need) {
    persist(need);
  }
}
