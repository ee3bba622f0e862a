package fi.koppi.goodservice.need;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An aggregate. */
@Entity
public class Need {

  @Id private UUID id;

  Need(NeedId id) {
    this.id = id.value();
  }

  public NeedId id() {
    return new NeedId(id);
  }
}
