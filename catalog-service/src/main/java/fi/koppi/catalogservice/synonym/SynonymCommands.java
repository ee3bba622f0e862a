package fi.koppi.catalogservice.synonym;

import fi.koppi.catalogservice.SynonymGroupId;
import fi.koppi.kit.http.versions.IfMatch;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Changes synonyms. Searches use them as soon as the change is committed. */
@ApplicationScoped
public class SynonymCommands {

  private final SynonymGroups groups;
  private final Ids ids;
  private final InstantSource time;

  @Inject
  SynonymCommands(SynonymGroups groups, Ids ids, InstantSource time) {
    this.groups = groups;
    this.ids = ids;
    this.time = time;
  }

  @Transactional
  public SynonymGroup add(Terms words, Terms related, Actor by) {
    requireEditor(by);
    requireWords(words);
    var group =
        SynonymGroup.write(
            new SynonymGroupId(ids.next()),
            words,
            related,
            by,
            time.instant().truncatedTo(ChronoUnit.MICROS));
    groups.add(group);
    return group;
  }

  /** Changes a group; the same terms again change nothing. */
  @Transactional
  public SynonymGroup change(
      SynonymGroupId id, Terms words, Terms related, long expectedVersion, Actor by) {
    requireEditor(by);
    requireWords(words);
    var present = groups.lock(id).orElseThrow(SynonymQueries::unknown);
    IfMatch.check(expectedVersion, present.version());
    if (present.has(words, related)) {
      return present;
    }
    var changed =
        present.rewrite(words, related, by, time.instant().truncatedTo(ChronoUnit.MICROS));
    groups.change(changed);
    return changed;
  }

  @Transactional
  public void remove(SynonymGroupId id, long expectedVersion, Actor by) {
    requireEditor(by);
    var present = groups.lock(id).orElseThrow(SynonymQueries::unknown);
    IfMatch.check(expectedVersion, present.version());
    groups.remove(id);
  }

  /** The words belong to all providers, so none of them changes them. */
  private static void requireEditor(Actor by) {
    if (by.type() != OrganisationType.PLATFORM) {
      throw new Refused(
          CommonProblem.FORBIDDEN, "Synonyms are edited by the platform's catalog editors.");
    }
  }

  private static void requireWords(Terms words) {
    if (words.isEmpty()) {
      throw new Refused(
          SynonymProblem.SYNONYM_GROUP_EMPTY, "Give at least one word in one of the languages.");
    }
  }
}
