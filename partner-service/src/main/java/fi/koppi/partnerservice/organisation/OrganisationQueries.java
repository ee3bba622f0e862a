package fi.koppi.partnerservice.organisation;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.partnerservice.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads organisations. */
@ApplicationScoped
public class OrganisationQueries {

  private final Organisations organisations;

  @Inject
  OrganisationQueries(Organisations organisations) {
    this.organisations = organisations;
  }

  public Organisation get(OrganisationId id) {
    return organisations
        .find(id)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND, "No organisation has this id."));
  }

  /** Returns whether an organisation is registered and not closed. */
  public boolean isActive(OrganisationId id) {
    return organisations
        .find(id)
        .filter(found -> found.status() == OrganisationStatus.ACTIVE)
        .isPresent();
  }

  public Page<Organisation> list(@Nullable String cursor, int limit) {
    var rows = organisations.list(Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, organisation -> Cursor.of(organisation.id().value()));
  }
}
