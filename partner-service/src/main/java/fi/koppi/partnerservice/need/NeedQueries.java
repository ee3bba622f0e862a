package fi.koppi.partnerservice.need;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.partnerservice.NeedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads needs: what was ever published for everybody, the rest for those who may edit it. */
@ApplicationScoped
public class NeedQueries {

  private final Needs needs;

  @Inject
  NeedQueries(Needs needs) {
    this.needs = needs;
  }

  public Need get(NeedId id, Actor by) {
    return needs
        .find(id)
        .filter(need -> need.publishedAt() != null || NeedAccess.mayEdit(by, need.organisation()))
        .orElseThrow(NeedAccess::unknown);
  }

  public Page<Need> published(@Nullable String cursor, int limit) {
    var rows = needs.published(Cursor.parse(cursor, 1), limit + 1);
    return Page.of(rows, limit, need -> Cursor.of(need.id().value()));
  }
}
