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

  /** Returns this data without all that says where the client lives or how to reach it. */
  PersonalData withoutContact() {
    return new PersonalData(
        givenName, familyName, identityCode, learnerOid, null, null, null, null);
  }

  /**
   * Returns this data with the earlier contact data where this one has none. During a security ban
   * a caller cannot see it, so whoever leaves it out cannot mean to remove it.
   */
  PersonalData keepingContactOf(PersonalData before) {
    return new PersonalData(
        givenName,
        familyName,
        identityCode,
        learnerOid,
        email == null ? before.email : email,
        phone == null ? before.phone : phone,
        address == null ? before.address : address,
        municipality == null ? before.municipality : municipality);
  }

  @Override
  public String toString() {
    return "PersonalData[masked]";
  }
}
