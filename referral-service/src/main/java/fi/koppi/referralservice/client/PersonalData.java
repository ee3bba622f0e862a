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

  /** Returns this data with the contact data of another. */
  PersonalData withContactOf(PersonalData other) {
    return new PersonalData(
        givenName,
        familyName,
        identityCode,
        learnerOid,
        other.email,
        other.phone,
        other.address,
        other.municipality);
  }

  PersonalData with(PersonalIdentityCode code) {
    return new PersonalData(
        givenName, familyName, code, learnerOid, email, phone, address, municipality);
  }

  PersonalData with(ContactData contact) {
    return new PersonalData(
        givenName,
        familyName,
        identityCode,
        learnerOid,
        contact.email(),
        contact.phone(),
        contact.address(),
        contact.municipality());
  }

  @Override
  public String toString() {
    return "PersonalData[masked]";
  }
}
