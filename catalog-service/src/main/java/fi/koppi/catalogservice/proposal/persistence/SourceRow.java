package fi.koppi.catalogservice.proposal.persistence;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.source.ProposalSource;
import fi.koppi.catalogservice.proposal.source.ProposalSource.Horizon;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.catalogservice.proposal.source.Wanted;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A row of the source from which proposals are made, with all columns that were announced. */
final class SourceRow {

  private SourceRow() {}

  static ProposalSource read(ResultSet row) throws SQLException {
    return new ProposalSource(
        SourceKind.valueOf(row.getString("kind")),
        new SourceId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        Horizon.valueOf(row.getString("horizon")),
        Sql.instant(row, "raised_at"),
        StoredJson.read(row.getString("wanted"), Wanted.class));
  }
}
