package fi.koppi.catalogservice.openeducation.persistence;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.openeducation.TaughtSkills;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

@ApplicationScoped
class SqlTaughtSkills implements TaughtSkills {

  private final Sql sql;

  @Inject
  SqlTaughtSkills(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void replace(ProgrammeId programme, Collection<EscoUri> skills) {
    sql.update("delete from taught_skill where programme_id = ?", programme.value());
    if (skills.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into taught_skill (skill, programme_id)
        select distinct skill, ?::uuid from unnest(?::text[]) as skill
        """,
        programme.value(),
        skills.stream().map(EscoUri::value).toList());
  }
}
