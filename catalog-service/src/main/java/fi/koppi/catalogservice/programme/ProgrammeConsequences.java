package fi.koppi.catalogservice.programme;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from a change of a programme: for what is published of it, and for those who look
 * for somebody that teaches its skills.
 */
@ApplicationScoped
class ProgrammeConsequences {

  private final ProgrammeUse use;
  private final SkillDemand demand;

  @Inject
  ProgrammeConsequences(ProgrammeUse use, SkillDemand demand) {
    this.use = use;
    this.demand = demand;
  }

  void added(Programme programme) {
    look(programme.details().skills());
  }

  void changed(Programme programme, List<EscoUri> skillsBefore, Actor by, Instant at) {
    use.follow(programme.id(), by, at);
    var before = Set.copyOf(skillsBefore);
    var now = Set.copyOf(programme.details().skills());
    look(
        Stream.concat(before.stream(), now.stream())
            .filter(skill -> before.contains(skill) != now.contains(skill))
            .collect(Collectors.toSet()));
  }

  void retired(Programme programme, Actor by, Instant at) {
    use.retired(programme.id(), by, at);
    look(programme.details().skills());
  }

  private void look(Collection<EscoUri> skills) {
    if (!skills.isEmpty()) {
      demand.follow(skills);
    }
  }
}
