package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The data that a security ban hides of a client: where it lives and how it is reached. */
public record ContactData(
    ContactMode mode,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String address,
    @Nullable MunicipalityCode municipality) {

  @Override
  public String toString() {
    return "ContactData[masked]";
  }
}
