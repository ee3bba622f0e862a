package fi.koppi.catalogservice.guide.persistence;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.guide.Edition;
import fi.koppi.catalogservice.guide.EditionSummary;
import fi.koppi.catalogservice.guide.Editions;
import fi.koppi.catalogservice.guide.GuideContent;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEditions implements Editions {

  private static final String SUMMARY =
      """
      select number, at, by_organisation, by_person, reason, chapters, trainings from guide_edition
      """;

  private final Sql sql;

  @Inject
  SqlEditions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public int nextNumber() {
    sql.takeTurns("guide_edition");
    return sql.select(
            "select coalesce(max(number), 0) + 1 from guide_edition", row -> row.getInt(1))
        .getFirst();
  }

  @Override
  public void add(Edition edition) {
    var summary = edition.summary();
    sql.update(
        """
        insert into guide_edition
          (number, at, by_organisation, by_person, reason, chapters, trainings, content)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        """,
        summary.number(),
        summary.at(),
        summary.byOrganisation().value(),
        summary.byPerson(),
        summary.reason(),
        summary.chapters(),
        summary.trainings(),
        StoredJson.write(edition.content()));
  }

  @Override
  public Optional<Edition> find(int number) {
    return sql
        .select(
            "select * from guide_edition where number = ?",
            row ->
                new Edition(
                    summary(row), StoredJson.read(row.getString("content"), GuideContent.class)),
            number)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<EditionSummary> summary(int number) {
    return sql.select(SUMMARY + "where number = ?", SqlEditions::summary, number).stream()
        .findFirst();
  }

  @Override
  public Optional<EditionSummary> latest() {
    return list(null, 1).stream().findFirst();
  }

  @Override
  public List<EditionSummary> list(@Nullable Cursor after, int limit) {
    Long before = after == null ? null : after.number(0);
    return sql.select(
        SUMMARY + "where ?::bigint is null or number < ?::bigint order by number desc limit ?",
        SqlEditions::summary,
        before,
        before,
        limit);
  }

  private static EditionSummary summary(ResultSet row) throws SQLException {
    return new EditionSummary(
        row.getInt("number"),
        Sql.instant(row, "at"),
        new OrganisationId(row.getObject("by_organisation", UUID.class)),
        row.getString("by_person"),
        row.getString("reason"),
        row.getInt("chapters"),
        row.getInt("trainings"));
  }
}
