package fi.koppi.referralservice.unmetneed.persistence;

import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import fi.koppi.referralservice.unmetneed.Figures;
import fi.koppi.referralservice.unmetneed.Telling;
import fi.koppi.referralservice.unmetneed.Tellings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  public List<Telling> tellChanged(LocalDate day) {
    return sql.select(
        """
        insert into unmet_need_told as told (skill, version, figures, since)
        select f.skill, 1, f.figures, ? from unmet_need_figures() f
        on conflict (skill) do update set version = told.version + 1, figures = excluded.figures,
          since = case when told.figures is null then excluded.since else told.since end
        where told.figures is distinct from excluded.figures
        returning figures, version, since
        """,
        row ->
            new Telling(
                EventJson.read(row.getString("figures"), Figures.class),
                row.getLong("version"),
                row.getObject("since", LocalDate.class),
                day),
        day);
  }

  @Override
  public List<EscoUri> withdrawVanished() {
    return sql.select(
        """
        update unmet_need_told set version = version + 1, figures = null
        where figures is not null and skill not in (select f.skill from unmet_need_figures() f)
        returning skill
        """,
        row -> new EscoUri(row.getString("skill")));
  }
}
