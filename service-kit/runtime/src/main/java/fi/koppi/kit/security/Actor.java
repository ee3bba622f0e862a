package fi.koppi.kit.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's system or person that does something.
 *
 * @param organisation claim {@code org_id}
 * @param client the OAuth2 client the token was issued to
 * @param person the acting person's id at the calling organisation; null where a system reads or
 *     acts by itself
 */
public record Actor(
    UUID organisation,
    OrganisationType type,
    String client,
    Set<String> roles,
    @Nullable String person) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  public boolean isOf(UUID other) {
    return organisation.equals(other);
  }
}
