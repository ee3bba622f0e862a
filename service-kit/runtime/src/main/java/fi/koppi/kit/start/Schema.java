package fi.koppi.kit.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import org.flywaydb.core.Flyway;

/** The tables of the service, which its migrations make and its entities must fit. */
@ApplicationScoped
class Schema {

  private final Flyway migrations;
  private final EntityManagerFactory entities;

  Schema(Flyway migrations, EntityManagerFactory entities) {
    this.migrations = migrations;
    this.entities = entities;
  }

  /** Applies the migrations that are missing, and compares the tables with the entities. */
  void prepare() {
    migrations.migrate();
    try {
      entities.getSchemaManager().validate();
    } catch (SchemaValidationException e) {
      throw new IllegalStateException("the tables don't fit the entities", e);
    }
  }
}
