package fi.koppi.catalogservice.guide.persistence;

import fi.koppi.catalogservice.ChapterId;
import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.guide.Chapter;
import fi.koppi.catalogservice.guide.ChapterText;
import fi.koppi.catalogservice.guide.Chapters;
import fi.koppi.kit.identifier.LocalizedText;
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
class SqlChapters implements Chapters {

  private final Sql sql;

  @Inject
  SqlChapters(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Chapter> all() {
    return sql.select(
        "select * from guide_chapter order by position, changed_at, id", SqlChapters::chapter);
  }

  @Override
  public Optional<Chapter> find(ChapterId id) {
    return sql
        .select("select * from guide_chapter where id = ?", SqlChapters::chapter, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Chapter> lock(ChapterId id) {
    return sql
        .select(
            "select * from guide_chapter where id = ? for update", SqlChapters::chapter, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public void add(Chapter chapter) {
    sql.update(
        """
        insert into guide_chapter
          (position, title, body, version, changed_at, by_organisation, by_person, id)
        values (?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
        """,
        values(chapter));
  }

  @Override
  public void change(Chapter chapter) {
    sql.update(
        """
        update guide_chapter set position = ?, title = ?::jsonb, body = ?::jsonb, version = ?,
          changed_at = ?, by_organisation = ?, by_person = ?
        where id = ?
        """,
        values(chapter));
  }

  @Override
  public void remove(ChapterId id) {
    sql.update("delete from guide_chapter where id = ?", id.value());
  }

  /** Returns the values in the order in which both statements name them. */
  private static @Nullable Object[] values(Chapter chapter) {
    return new @Nullable Object[] {
      chapter.text().position(),
      StoredJson.write(chapter.text().title()),
      StoredJson.write(chapter.text().body()),
      chapter.version(),
      chapter.changedAt(),
      OrganisationId.valueOf(chapter.byOrganisation()),
      chapter.byPerson(),
      chapter.id().value()
    };
  }

  private static Chapter chapter(ResultSet row) throws SQLException {
    var organisation = row.getObject("by_organisation", UUID.class);
    return new Chapter(
        new ChapterId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new ChapterText(
            row.getInt("position"),
            StoredJson.read(row.getString("title"), LocalizedText.class),
            StoredJson.read(row.getString("body"), LocalizedText.class)),
        Sql.instant(row, "changed_at"),
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("by_person"));
  }
}
