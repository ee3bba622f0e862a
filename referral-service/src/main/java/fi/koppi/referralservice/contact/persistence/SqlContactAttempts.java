package fi.koppi.referralservice.contact.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.ContactAttemptId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.contact.ContactAttempt;
import fi.koppi.referralservice.contact.ContactAttempts;
import fi.koppi.referralservice.referral.report.ContactChannel;
import fi.koppi.referralservice.referral.report.ContactMade;
import fi.koppi.referralservice.referral.report.ContactResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlContactAttempts implements ContactAttempts {

  private static final long LATEST = 32_503_680_000_000_000L;

  private final Sql sql;

  @Inject
  SqlContactAttempts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean add(ContactAttempt attempt) {
    return sql.update(
            """
            insert into contact_attempt (id, referral_id, channel, result, attempted_at, recorded_at,
              by_organisation, by_person)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (referral_id, attempted_at, channel) do nothing\
            """,
            attempt.id().value(),
            attempt.referral().value(),
            attempt.made().channel().name(),
            attempt.made().result().name(),
            attempt.made().at(),
            attempt.recordedAt(),
            attempt.byOrganisation().value(),
            attempt.byPerson())
        > 0;
  }

  @Override
  public List<ContactAttempt> of(ReferralId referral, @Nullable Cursor after, int limit) {
    if (after == null) {
      return sql.select(
          """
          select id, referral_id, channel, result, attempted_at, recorded_at, by_organisation,
            by_person
          from contact_attempt where referral_id = ?
          order by attempted_at, id limit ?\
          """,
          SqlContactAttempts::attempt,
          referral.value(),
          limit);
    }
    return sql.select(
        """
        select id, referral_id, channel, result, attempted_at, recorded_at, by_organisation,
          by_person
        from contact_attempt where referral_id = ? and (attempted_at, id) > (?, ?)
        order by attempted_at, id limit ?\
        """,
        SqlContactAttempts::attempt,
        referral.value(),
        Instant.EPOCH.plus(Math.clamp(after.number(0), 0, LATEST), ChronoUnit.MICROS),
        after.uuid(1),
        limit);
  }

  @Override
  public Map<ContactChannel, Long> failedSince(ReferralId referral, Instant since) {
    return sql
        .select(
            """
            select channel, count(*) from contact_attempt
            where referral_id = ? and attempted_at >= ? and result <> 'REACHED'
            group by channel\
            """,
            row -> Map.entry(ContactChannel.valueOf(row.getString(1)), row.getLong(2)),
            referral.value(),
            since)
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static ContactAttempt attempt(ResultSet row) throws SQLException {
    return new ContactAttempt(
        new ContactAttemptId(row.getObject("id", UUID.class)),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new ContactMade(
            ContactChannel.valueOf(row.getString("channel")),
            ContactResult.valueOf(row.getString("result")),
            row.getObject("attempted_at", OffsetDateTime.class).toInstant()),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new OrganisationId(row.getObject("by_organisation", UUID.class)),
        row.getString("by_person"));
  }
}
