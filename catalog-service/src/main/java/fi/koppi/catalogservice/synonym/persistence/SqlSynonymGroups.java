package fi.koppi.catalogservice.synonym.persistence;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.catalogservice.SynonymGroupId;
import fi.koppi.catalogservice.synonym.SynonymGroup;
import fi.koppi.catalogservice.synonym.SynonymGroups;
import fi.koppi.catalogservice.synonym.Terms;
import fi.koppi.kit.http.paging.Cursor;
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
class SqlSynonymGroups implements SynonymGroups {

  private final Sql sql;

  @Inject
  SqlSynonymGroups(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<SynonymGroup> find(SynonymGroupId id) {
    return sql
        .select("select * from search_synonym where id = ?", SqlSynonymGroups::group, id.value())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<SynonymGroup> lock(SynonymGroupId id) {
    return sql
        .select(
            "select * from search_synonym where id = ? for update",
            SqlSynonymGroups::group,
            id.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<SynonymGroup> list(@Nullable Cursor after, int limit) {
    return sql.select(
        "select * from search_synonym where id > ? order by id limit ?",
        SqlSynonymGroups::group,
        from(after),
        limit);
  }

  @Override
  public List<SynonymGroup> of(String text, @Nullable Cursor after, int limit) {
    return sql.select(
        """
        select * from search_synonym
        where search_keys && array[search_key('fi', ?), search_key('sv', ?), search_key('en', ?)]
          and id > ?
        order by id limit ?
        """,
        SqlSynonymGroups::group,
        text,
        text,
        text,
        from(after),
        limit);
  }

  @Override
  public void add(SynonymGroup group) {
    sql.update(
        """
        insert into search_synonym
          (fi, sv, en, related_fi, related_sv, related_en, version, changed_at, by_organisation,
          by_person, id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        values(group));
  }

  @Override
  public void change(SynonymGroup group) {
    sql.update(
        """
        update search_synonym set fi = ?, sv = ?, en = ?, related_fi = ?, related_sv = ?,
          related_en = ?, version = ?, changed_at = ?, by_organisation = ?, by_person = ?
        where id = ?
        """,
        values(group));
  }

  @Override
  public void remove(SynonymGroupId id) {
    sql.update("delete from search_synonym where id = ?", id.value());
  }

  private static UUID from(@Nullable Cursor after) {
    return after == null ? new UUID(0, 0) : after.uuid(0);
  }

  /** Returns the values in the order in which both statements name them. */
  private static @Nullable Object[] values(SynonymGroup group) {
    return new @Nullable Object[] {
      group.words().fi(),
      group.words().sv(),
      group.words().en(),
      group.related().fi(),
      group.related().sv(),
      group.related().en(),
      group.version(),
      group.changedAt(),
      OrganisationId.valueOf(group.byOrganisation()),
      group.byPerson(),
      group.id().value()
    };
  }

  private static SynonymGroup group(ResultSet row) throws SQLException {
    var organisation = row.getObject("by_organisation", UUID.class);
    return new SynonymGroup(
        new SynonymGroupId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new Terms(texts(row, "fi"), texts(row, "sv"), texts(row, "en")),
        new Terms(texts(row, "related_fi"), texts(row, "related_sv"), texts(row, "related_en")),
        Sql.instant(row, "changed_at"),
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("by_person"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
