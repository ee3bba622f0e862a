package fi.koppi.referralservice.answerdelay.persistence;

import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.answerdelay.AnswerDelay;
import fi.koppi.referralservice.answerdelay.Telling;
import fi.koppi.referralservice.answerdelay.Tellings;
import fi.koppi.referralservice.answerdelay.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlTellings implements Tellings {

  private final Sql sql;

  @Inject
  SqlTellings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public boolean takeDay(LocalDate day) {
    return sql.update("update answer_delay_day set told_on = ? where told_on < ?", day, day) == 1;
  }

  @Override
  public List<Telling> takeChanges(Window window, List<LocalDate> calendar) {
    return sql.select(
        """
        merge into answer_delay_told told
        using answer_delay_figures(?, ?, ?::date[]) now on now.provider_id = told.provider_id
        when not matched then
          insert (provider_id, version, figures) values (now.provider_id, 1, now.figures)
        when matched and told.figures is distinct from now.figures then
          update set version = told.version + 1, figures = now.figures
        when not matched by source and told.figures is not null then
          update set version = told.version + 1, figures = null
        returning told.provider_id, told.version, told.figures
        """,
        row -> telling(row, window),
        window.first(),
        window.last(),
        calendar);
  }

  private static Telling telling(ResultSet row, Window window) throws SQLException {
    String figures = row.getString("figures");
    return figures == null
        ? new Telling.Withdrawn(row.getObject("provider_id", UUID.class))
        : new Telling.Changed(
            StoredJson.read(figures, AnswerDelay.class), row.getLong("version"), window);
  }
}
