package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.referralservice.client.identity.LearnerOid;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import org.jspecify.annotations.Nullable;

/**
 * The name, address and contact details of a client. They are stored encrypted only, and {@code
 * toString} shows none of them.
 */
public record PersonalData(
    String givenName,
    String familyName,
    @Nullable PersonalIdentityCode identityCode,
    @Nullable LearnerOid learnerOid,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String address,
    @Nullable MunicipalityCode municipality) {

  /**
   * Returns this data with the earlier identity code where this one has none. The code is never
   * shown, so a caller who leaves it out cannot mean to remove it.
   */
  PersonalData keepingIdentityCodeOf(PersonalData before) {
    var code = identityCode == null ? before.identityCode : identityCode;
    return new PersonalData(
        givenName, familyName, code, learnerOid, email, phone, address, municipality);
  }

  @Override
  public String toString() {
    return "PersonalData[masked]";
  }
}
