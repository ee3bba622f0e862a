package fi.koppi.referralservice.message.persistence;

import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.message.Message;
import fi.koppi.referralservice.message.Messages;
import fi.koppi.referralservice.referral.report.MessageSubject;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMessages implements Messages {

  private final Sql sql;

  @Inject
  SqlMessages(Sql sql) {
    this.sql = sql;
  }

  @Override
  public int last(ReferralId referral) {
    return sql
        .select(
            """
            select number from referral_message where referral_id = ?
            order by number desc limit 1\
            """,
            row -> row.getInt(1),
            referral.value())
        .stream()
        .findFirst()
        .orElse(0);
  }

  @Override
  public void add(Message message) {
    sql.update(
        """
        insert into referral_message (referral_id, number, from_side, subject, for_client,
          sealed_text, written_at, by_organisation, by_person)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        message.referral().value(),
        message.number(),
        message.from().name(),
        message.subject().name(),
        message.forClient(),
        message.sealedText(),
        message.writtenAt(),
        message.byOrganisation().value(),
        message.byPerson());
  }

  @Override
  public Optional<Message> find(ReferralId referral, int number) {
    return sql
        .select(
            """
            select referral_id, number, from_side, subject, for_client, sealed_text, written_at,
              by_organisation, by_person, read_at, passed_on_at
            from referral_message where referral_id = ? and number = ?\
            """,
            SqlMessages::message,
            referral.value(),
            number)
        .stream()
        .findFirst();
  }

  @Override
  public List<Message> of(ReferralId referral, int after, int limit) {
    return sql.select(
        """
        select referral_id, number, from_side, subject, for_client, sealed_text, written_at,
          by_organisation, by_person, read_at, passed_on_at
        from referral_message where referral_id = ? and number > ?
        order by number limit ?\
        """,
        SqlMessages::message,
        referral.value(),
        after,
        limit);
  }

  @Override
  public void markRead(
      ReferralId referral, Side reader, int upTo, Instant at, @Nullable String person) {
    sql.update(
        """
        update referral_message set read_at = ?, read_by = ?
        where referral_id = ? and number <= ? and from_side <> ? and read_at is null\
        """,
        at,
        person,
        referral.value(),
        upTo,
        reader.name());
  }

  @Override
  public void passOn(ReferralId referral, int number, Instant at, @Nullable String person) {
    sql.update(
        """
        update referral_message set passed_on_at = ?, passed_on_by = ?
        where referral_id = ? and number = ?\
        """,
        at,
        person,
        referral.value(),
        number);
  }

  @Override
  public void eraseTexts(ReferralId referral) {
    sql.update(
        "update referral_message set sealed_text = null where referral_id = ?", referral.value());
  }

  private static Message message(ResultSet row) throws SQLException {
    return new Message(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        row.getInt("number"),
        Side.valueOf(row.getString("from_side")),
        MessageSubject.valueOf(row.getString("subject")),
        row.getBoolean("for_client"),
        row.getString("sealed_text"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        new OrganisationId(row.getObject("by_organisation", UUID.class)),
        row.getString("by_person"),
        instant(row, "read_at"),
        instant(row, "passed_on_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
