package fi.koppi.referralservice.need;

import fi.koppi.referralservice.NeedId;
import java.util.Optional;

/** What is asked of the storage of announced needs. */
public interface Needs {

  Optional<Need> find(NeedId id);

  void add(Need need);

  void remove(NeedId id);
}
