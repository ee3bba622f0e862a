package fi.koppi.referralservice.erasure;

import fi.koppi.referralservice.ClientId;
import java.time.Instant;
import java.util.List;

/** The erasure of a client, with what colleges were told of it. */
public record Erasure(ClientId client, Instant forgottenAt, List<ErasureNotice> notices) {

  public Erasure {
    notices = List.copyOf(notices);
  }
}
