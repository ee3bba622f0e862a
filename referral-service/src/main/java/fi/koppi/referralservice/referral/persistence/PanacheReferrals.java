package fi.koppi.referralservice.referral.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.OfferingId;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.Referrals;
import fi.koppi.referralservice.referral.reading.ListedReferral;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import fi.koppi.referralservice.referral.step.StepTable;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Referrals.class)
class PanacheReferrals implements Referrals, PanacheRepositoryBase<Referral, UUID> {

  private static final Set<ReferralStatus> ENDED =
      EnumSet.allOf(ReferralStatus.class).stream()
          .filter(ReferralStatus::closesView)
          .collect(Collectors.toUnmodifiableSet());

  private static final String ESCALATED =
      """
      authorityId = ?1 and status in (SUBMITTED, RECEIVED)
        and catchClock.escalatedAt <= ?2 and catchClock.escalatedAt >= ?3
        and (catchClock.escalatedAt > ?3 or id > ?4)
      order by catchClock.escalatedAt, id\
      """;

  @Override
  public Optional<Referral> lock(ReferralId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<Referral> lockOfClient(ClientId client) {
    return find("clientId = ?1 order by id", client)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  @Override
  public Optional<ReferralId> nextAt(
      ProviderId college, Set<ReferralStatus> statuses, ReferralId after) {
    return getEntityManager()
        .createQuery(
            """
            select r.id from Referral r
            where r.providerId = :college and r.status in :statuses and r.id > :after
            order by r.id
            """,
            UUID.class)
        .setParameter("college", college)
        .setParameter("statuses", statuses)
        .setParameter("after", after.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ReferralId::new);
  }

  @Override
  public Optional<Referral> find(ReferralId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<ReferralId> liveOf(ClientId client, OfferingId offering) {
    return getEntityManager()
        .createQuery(
            """
            select r.id from Referral r
            where r.clientId = :client and r.offeringId = :offering and r.status in :live
            order by r.id
            """,
            UUID.class)
        .setParameter("client", client)
        .setParameter("offering", offering)
        .setParameter("live", StepTable.LIVE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ReferralId::new);
  }

  @Override
  public Optional<ReferralId> openWithReference(AuthorityId authority, String externalReference) {
    return getEntityManager()
        .createQuery(
            """
            select r.id from Referral r
            where r.authorityId = :authority and r.externalReference = :reference
              and r.status not in :ended
            order by r.id
            """,
            UUID.class)
        .setParameter("authority", authority)
        .setParameter("reference", externalReference)
        .setParameter("ended", ENDED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(ReferralId::new);
  }

  @Override
  public List<ListedReferral> ofAuthority(
      AuthorityId authority, @Nullable Cursor after, int limit) {
    return page("authorityId = ?1", authority, after, limit);
  }

  @Override
  public List<ListedReferral> escalated(
      AuthorityId authority, Instant now, @Nullable Cursor after, int limit) {
    var first = after == null ? Instant.EPOCH : Instant.ofEpochMilli(after.number(0));
    // An id that stands before all others.
    var firstId = after == null ? new UUID(0, 0) : after.uuid(1);
    return find(ESCALATED, authority, now, first, firstId)
        .project(ListedReferral.class)
        .range(0, limit - 1)
        .list();
  }

  @Override
  public List<ListedReferral> ofProvider(ProviderId provider, @Nullable Cursor after, int limit) {
    return page("providerId = ?1 and catchClock.startedAt is not null", provider, after, limit);
  }

  private List<ListedReferral> page(
      String condition, Object organisation, @Nullable Cursor after, int limit) {
    PanacheQuery<Referral> query =
        after == null
            ? find(condition + " order by id", organisation)
            : find(condition + " and id > ?2 order by id", organisation, after.uuid(0));
    return query.project(ListedReferral.class).range(0, limit - 1).list();
  }

  @Override
  public void add(Referral referral) {
    persist(referral);
  }

  @Override
  public void flush() {
    getEntityManager().flush();
  }
}
