package fi.koppi.catalogservice.programme;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change of a programme, with the programme after the change. */
public sealed interface ProgrammeEvent {

  Programme programme();

  /** Returns the skills that the programme teaches since the change, or no more. */
  Set<EscoUri> skillsConcerned();

  record Added(Programme programme) implements ProgrammeEvent {

    @Override
    public Set<EscoUri> skillsConcerned() {
      return Set.copyOf(programme.details().skills());
    }
  }

  record Changed(Programme programme, List<EscoUri> skillsBefore, Actor by, Instant at)
      implements ProgrammeEvent {

    public Changed {
      skillsBefore = List.copyOf(skillsBefore);
    }

    @Override
    public Set<EscoUri> skillsConcerned() {
      var before = Set.copyOf(skillsBefore);
      var now = Set.copyOf(programme.details().skills());
      return Stream.concat(before.stream(), now.stream())
          .filter(skill -> before.contains(skill) != now.contains(skill))
          .collect(Collectors.toSet());
    }
  }

  record Retired(Programme programme, Actor by, Instant at) implements ProgrammeEvent {

    @Override
    public Set<EscoUri> skillsConcerned() {
      return Set.copyOf(programme.details().skills());
    }
  }
}
