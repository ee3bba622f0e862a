package fi.koppi.catalogservice.municipality;

import fi.koppi.kit.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Stores the municipalities that the tests name, so that they stay known when a test stores others.
 */
@ApplicationScoped
class KnownMunicipalities {

  private final Sql sql;

  @Inject
  KnownMunicipalities(Sql sql) {
    this.sql = sql;
  }

  void store(@Observes StartupEvent start) {
    sql.update(
        """
        insert into municipality (code, name, valid_from)
        select code, jsonb_build_object('fi', name), date '1997-01-01'
        from (values ('049', 'Espoo'), ('091', 'Helsinki'), ('186', 'Järvenpää'),
          ('638', 'Porvoo'), ('837', 'Tampere')) m (code, name)
        on conflict do nothing
        """);
  }
}
