package fi.koppi.catalogservice.synonym;

import fi.koppi.catalogservice.SynonymGroupId;
import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads synonyms. */
@ApplicationScoped
public class SynonymQueries {

  private final SynonymGroups groups;

  @Inject
  SynonymQueries(SynonymGroups groups) {
    this.groups = groups;
  }

  /**
   * Lists groups of synonyms.
   *
   * @param text a term that the groups have, in any of its forms, or blank for all groups
   */
  public Page<SynonymGroup> list(String text, @Nullable String cursor, int limit) {
    var after = Cursor.parse(cursor, 1);
    var rows = text.isBlank() ? groups.list(after, limit + 1) : groups.of(text, after, limit + 1);
    return Page.of(rows, limit, group -> Cursor.of(group.id().value()));
  }

  public SynonymGroup get(SynonymGroupId id) {
    return groups.find(id).orElseThrow(SynonymQueries::unknown);
  }

  static Refused unknown() {
    return new Refused(CommonProblem.NOT_FOUND, "There is no group of synonyms with this id.");
  }
}
