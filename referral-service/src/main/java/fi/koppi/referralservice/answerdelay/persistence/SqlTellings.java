package fi.koppi.referralservice.answerdelay.persistence;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.answerdelay.AnswerDelay;
import fi.koppi.referralservice.answerdelay.Telling;
import fi.koppi.referralservice.answerdelay.Tellings;
import fi.koppi.referralservice.answerdelay.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  public List<Telling> tellChanged(Window window, List<LocalDate> calendar) {
    return sql.select(
        """
        insert into answer_delay_told as told (provider_id, version, figures)
        select f.provider_id, 1, f.figures from answer_delay_figures(?, ?, ?::date[]) f
        on conflict (provider_id) do update
          set version = told.version + 1, figures = excluded.figures
        where told.figures is distinct from excluded.figures
        returning figures, version
        """,
        row ->
            new Telling(
                EventJson.read(row.getString("figures"), AnswerDelay.class),
                row.getLong("version"),
                window),
        window.first(),
        window.last(),
        calendar);
  }

  @Override
  public List<UUID> withdrawVanished(Window window, List<LocalDate> calendar) {
    return sql.select(
        """
        update answer_delay_told set version = version + 1, figures = null
        where figures is not null and provider_id not in (
          select f.provider_id from answer_delay_figures(?, ?, ?::date[]) f)
        returning provider_id
        """,
        row -> row.getObject("provider_id", UUID.class),
        window.first(),
        window.last(),
        calendar);
  }
}
