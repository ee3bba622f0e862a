package fi.koppi.referralservice.unmetneed.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.UnmetNeedId;
import fi.koppi.referralservice.unmetneed.UnmetNeed;
import fi.koppi.referralservice.unmetneed.UnmetNeedStatus;
import fi.koppi.referralservice.unmetneed.UnmetNeeds;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(UnmetNeeds.class)
class PanacheUnmetNeeds implements UnmetNeeds, PanacheRepositoryBase<UnmetNeed, UUID> {

  @Override
  public Optional<UnmetNeed> find(UnmetNeedId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<UnmetNeed> lock(UnmetNeedId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<UnmetNeed> lockAll(ClientId client) {
    return find("clientId = ?1 order by id", client)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  @Override
  public boolean isOpen(ClientId client, EscoUri skill) {
    return count(
            "clientId = ?1 and skill = ?2 and status = ?3",
            client,
            skill.value(),
            UnmetNeedStatus.OPEN)
        > 0;
  }

  @Override
  public List<UnmetNeed> of(ClientId client, @Nullable Cursor after, int limit) {
    var rows =
        after == null
            ? find("clientId = ?1 order by id", client)
            : find("clientId = ?1 and id > ?2 order by id", client, after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public void add(UnmetNeed need) {
    persist(need);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
