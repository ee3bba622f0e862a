package fi.koppi.referralservice.seat.persistence;

import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.SeatRequestId;
import fi.koppi.referralservice.seat.SeatRequest;
import fi.koppi.referralservice.seat.SeatRequests;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Typed(SeatRequests.class)
class PanacheSeatRequests implements SeatRequests, PanacheRepositoryBase<SeatRequest, UUID> {

  private static final String NEWEST = "referralId = ?1 order by requestedAt desc";

  @Override
  public Optional<SeatRequest> lock(SeatRequestId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public Optional<SeatRequest> lockOfReferral(ReferralId referral) {
    return find(NEWEST, referral).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  @Override
  public Optional<SeatRequest> ofReferral(ReferralId referral) {
    return find(NEWEST, referral).firstResultOptional();
  }

  @Override
  public void add(SeatRequest request) {
    persist(request);
  }
}
