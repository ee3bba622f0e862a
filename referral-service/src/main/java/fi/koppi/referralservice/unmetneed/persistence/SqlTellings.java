package fi.koppi.referralservice.unmetneed.persistence;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.unmetneed.Figures;
import fi.koppi.referralservice.unmetneed.Telling;
import fi.koppi.referralservice.unmetneed.Tellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class SqlTellings implements Tellings {

  private final Sql sql;

  @Inject
  SqlTellings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean takeDay(LocalDate day) {
    return sql.update("update unmet_need_day set told_on = ? where told_on < ?", day, day) == 1;
  }

  @Override
  public List<Telling> takeChanges(LocalDate day) {
    return sql.select(
        """
        merge into unmet_need_told told
        using (select f.skill, f.figures, ?::date as day from unmet_need_figures() f) now
          on now.skill = told.skill
        when not matched then
          insert (skill, version, figures, since) values (now.skill, 1, now.figures, now.day)
        when matched and told.figures is distinct from now.figures then
          update set version = told.version + 1, figures = now.figures,
            since = case when told.figures is null then now.day else told.since end
        when not matched by source and told.figures is not null then
          update set version = told.version + 1, figures = null
        returning told.skill, told.version, told.figures, told.since
        """,
        row -> telling(row, day),
        day);
  }

  private static Telling telling(ResultSet row, LocalDate day) throws SQLException {
    String figures = row.getString("figures");
    return figures == null
        ? new Telling.Withdrawn(new EscoUri(row.getString("skill")))
        : new Telling.Changed(
            StoredJson.read(figures, Figures.class),
            row.getLong("version"),
            row.getObject("since", LocalDate.class),
            day);
  }
}
