-- The service checks at its start that the database has the migrations that it was built with.
grant select on flyway_schema_history to ${app_user};
