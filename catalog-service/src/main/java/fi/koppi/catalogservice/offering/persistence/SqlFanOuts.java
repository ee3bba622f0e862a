package fi.koppi.catalogservice.offering.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.fanout.FanOut;
import fi.koppi.catalogservice.offering.fanout.FanOut.Task;
import fi.koppi.catalogservice.offering.fanout.FanOuts;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SqlFanOuts implements FanOuts {

  private static final String REVISE_PROGRAMME = "REVISE_PROGRAMME";
  private static final String DISCARD_PROGRAMME = "DISCARD_PROGRAMME";
  private static final String END_PROVIDER = "END_PROVIDER";

  /** An older release has written this, and may have left a closed provider half done. */
  private static final String DISCARD_PROVIDER = "DISCARD_PROVIDER";

  private final Sql sql;

  @Inject
  SqlFanOuts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(FanOut fanOut) {
    var by = fanOut.by();
    var after = fanOut.after();
    sql.update(
        """
        insert into offering_fan_out (
          task, owner_id, after_offering_id, at, by_organisation, by_type, by_client, by_person)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        kindOf(fanOut.task()),
        ownerOf(fanOut.task()),
        after == null ? null : after.value(),
        fanOut.at(),
        by.organisation(),
        by.type().name(),
        by.client(),
        by.person());
  }

  @Override
  public Optional<FanOut.Place> nextAfter(FanOut.Place place) {
    return sql
        .select(
            "select seq from offering_fan_out where seq > ? order by seq limit 1",
            row -> new FanOut.Place(row.getLong("seq")),
            place.seq())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<FanOut> take(FanOut.Place place) {
    return sql
        .select(
            """
            delete from offering_fan_out where seq = (
              select seq from offering_fan_out where seq = ? for update skip locked)
            returning task, owner_id, after_offering_id, at,
              by_organisation, by_type, by_client, by_person
            """,
            SqlFanOuts::fanOut,
            place.seq())
        .stream()
        .findFirst();
  }

  private static FanOut fanOut(ResultSet row) throws SQLException {
    var by =
        new Actor(
            row.getObject("by_organisation", UUID.class),
            OrganisationType.valueOf(row.getString("by_type")),
            row.getString("by_client"),
            Set.of(),
            row.getString("by_person"));
    var kind = row.getString("task");
    return new FanOut(
        task(kind, row.getObject("owner_id", UUID.class)),
        by,
        Sql.instant(row, "at"),
        // The older release passed by all but some drafts, so it begins anew.
        kind.equals(DISCARD_PROVIDER)
            ? null
            : new OfferingId(row.getObject("after_offering_id", UUID.class)));
  }

  private static String kindOf(Task task) {
    return switch (task) {
      case Task.ReviseProgramme revise -> REVISE_PROGRAMME;
      case Task.DiscardProgramme discard -> DISCARD_PROGRAMME;
      case Task.EndProvider end -> END_PROVIDER;
    };
  }

  private static UUID ownerOf(Task task) {
    return switch (task) {
      case Task.ReviseProgramme(var programme) -> programme.value();
      case Task.DiscardProgramme(var programme) -> programme.value();
      case Task.EndProvider(var provider) -> provider.value();
    };
  }

  private static Task task(String kind, UUID owner) {
    return switch (kind) {
      case REVISE_PROGRAMME -> new Task.ReviseProgramme(new ProgrammeId(owner));
      case DISCARD_PROGRAMME -> new Task.DiscardProgramme(new ProgrammeId(owner));
      case END_PROVIDER, DISCARD_PROVIDER -> new Task.EndProvider(new ProviderId(owner));
      default -> throw new IllegalStateException("a fan-out of an unknown kind");
    };
  }
}
