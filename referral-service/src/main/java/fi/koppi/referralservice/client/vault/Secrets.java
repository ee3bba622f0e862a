package fi.koppi.referralservice.client.vault;

import fi.koppi.kit.sql.JsonColumn;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client's personal data as it is stored. */
@Embeddable
public class Secrets {

  @JsonColumn private Map<String, String> sealed;

  private byte @Nullable [] identityIndex;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  protected Secrets() {}

  Secrets(Map<String, String> sealed, byte @Nullable [] identityIndex) {
    this.sealed = Map.copyOf(sealed);
    this.identityIndex = identityIndex == null ? null : identityIndex.clone();
  }

  public Map<String, String> sealed() {
    return sealed;
  }

  public byte @Nullable [] identityIndex() {
    return identityIndex == null ? null : identityIndex.clone();
  }
}
