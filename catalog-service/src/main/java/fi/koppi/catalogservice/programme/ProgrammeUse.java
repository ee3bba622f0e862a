package fi.koppi.catalogservice.programme;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.kit.security.Actor;
import java.time.Instant;

/** What a programme asks of those who offer it; part of the same transaction. */
public interface ProgrammeUse {

  /** The programme says something else; so does everything that is published of it. */
  void follow(ProgrammeId programme, Actor by, Instant at);

  /** Nothing is published of the programme any more, so nobody waits for what is drafted of it. */
  void retired(ProgrammeId programme, Actor by, Instant at);
}
