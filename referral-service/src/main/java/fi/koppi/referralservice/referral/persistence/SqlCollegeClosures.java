package fi.koppi.referralservice.referral.persistence;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.referral.closure.CollegeClosures;
import fi.koppi.referralservice.referral.step.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Closures in PostgreSQL. A submission locks its referral before it looks whether the college is
 * open, so its transaction has a number by then. The transaction that first finds nothing left at a
 * closed college got its own number later; when all with smaller ones have ended, no submission is
 * under way that found the college open.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class SqlCollegeClosures implements CollegeClosures {

  private final Sql sql;

  @Inject
  SqlCollegeClosures(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(ProviderId college) {
    sql.update(
        """
        insert into college_closure (provider_id) values (?)
        on conflict (provider_id) do update set settled_by = null\
        """,
        college.value());
  }

  @Override
  public List<ProviderId> all() {
    return sql.select(
        "select provider_id from college_closure order by provider_id",
        row -> new ProviderId(row.getObject("provider_id", UUID.class)));
  }

  @Override
  public boolean lock(ProviderId college) {
    return !sql.select(
            """
            select provider_id from college_closure where provider_id = ?
            for update skip locked\
            """,
            row -> row.getObject("provider_id", UUID.class),
            college.value())
        .isEmpty();
  }

  @Override
  public void remove(ProviderId college) {
    sql.update("delete from college_closure where provider_id = ?", college.value());
  }

  @Override
  public void settle(ProviderId college, Set<ReferralStatus> statuses) {
    sql.update(
        """
        delete from college_closure c
        where c.provider_id = ? and c.settled_by <= pg_snapshot_xmin(pg_current_snapshot())
          and not exists (
            select 1 from referral r where r.provider_id = c.provider_id and r.status = any(?))\
        """,
        college.value(),
        statuses);
    sql.update(
        """
        update college_closure set settled_by = pg_current_xact_id()
        where provider_id = ? and settled_by is null\
        """,
        college.value());
  }
}
