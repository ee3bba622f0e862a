package fi.koppi.referralservice.client.vault;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.referralservice.client.CareerGoal;
import fi.koppi.referralservice.client.PersonalData;
import fi.koppi.referralservice.client.identity.LearnerOid;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import fi.koppi.referralservice.secrecy.DataKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client's secrets field by field, each sealed by itself; a field that is not there is absent.
 */
public final class SealedFields {

  private static final String GIVEN_NAME = "given-name";
  private static final String FAMILY_NAME = "family-name";
  private static final String IDENTITY_CODE = "identity-code";
  private static final String LEARNER_OID = "learner-oid";
  private static final String EMAIL = "email";
  private static final String PHONE = "phone";
  private static final String ADDRESS = "address";
  private static final String MUNICIPALITY = "municipality";
  private static final String OCCUPATION = "goal-occupation";
  private static final String GOAL_FI = "goal-fi";
  private static final String GOAL_SV = "goal-sv";
  private static final String GOAL_EN = "goal-en";

  private final DataKey key;
  private final Map<String, String> sealed;

  private SealedFields(DataKey key, Map<String, String> sealed) {
    this.key = key;
    this.sealed = sealed;
  }

  static Map<String, String> seal(
      DataKey key, PersonalData personal, @Nullable CareerGoal careerGoal) {
    var fields = new SealedFields(key, new LinkedHashMap<>());
    fields.put(personal);
    if (careerGoal != null) {
      fields.put(careerGoal);
    }
    return fields.sealed;
  }

  static PersonalData personal(DataKey key, Map<String, String> sealed) {
    var fields = new SealedFields(key, sealed);
    return new PersonalData(
        requireNonNull(fields.text(GIVEN_NAME)),
        requireNonNull(fields.text(FAMILY_NAME)),
        fields.value(IDENTITY_CODE, PersonalIdentityCode::new),
        fields.value(LEARNER_OID, LearnerOid::new),
        fields.text(EMAIL),
        fields.text(PHONE),
        fields.text(ADDRESS),
        fields.value(MUNICIPALITY, MunicipalityCode::new));
  }

  static @Nullable CareerGoal careerGoal(DataKey key, Map<String, String> sealed) {
    var fields = new SealedFields(key, sealed);
    return hasCareerGoal(sealed)
        ? new CareerGoal(fields.value(OCCUPATION, EscoUri::new), fields.description())
        : null;
  }

  public static boolean hasCareerGoal(Map<String, String> sealed) {
    return Stream.of(OCCUPATION, GOAL_FI, GOAL_SV, GOAL_EN).anyMatch(sealed::containsKey);
  }

  public static boolean hasIdentityCode(Map<String, String> sealed) {
    return sealed.containsKey(IDENTITY_CODE);
  }

  private void put(PersonalData personal) {
    put(GIVEN_NAME, personal.givenName());
    put(FAMILY_NAME, personal.familyName());
    put(IDENTITY_CODE, personal.identityCode(), PersonalIdentityCode::value);
    put(LEARNER_OID, personal.learnerOid(), LearnerOid::value);
    put(EMAIL, personal.email());
    put(PHONE, personal.phone());
    put(ADDRESS, personal.address());
    put(MUNICIPALITY, personal.municipality(), MunicipalityCode::value);
  }

  private void put(CareerGoal goal) {
    put(OCCUPATION, goal.occupation(), EscoUri::value);
    var description = goal.description();
    if (description != null) {
      put(GOAL_FI, description.fi());
      put(GOAL_SV, description.sv());
      put(GOAL_EN, description.en());
    }
  }

  private void put(String field, @Nullable String text) {
    if (text != null) {
      sealed.put(field, key.seal(field, text));
    }
  }

  private <T> void put(String field, @Nullable T value, Function<T, String> text) {
    if (value != null) {
      put(field, text.apply(value));
    }
  }

  private @Nullable LocalizedText description() {
    return Stream.of(GOAL_FI, GOAL_SV, GOAL_EN).anyMatch(sealed::containsKey)
        ? new LocalizedText(text(GOAL_FI), text(GOAL_SV), text(GOAL_EN))
        : null;
  }

  private @Nullable String text(String field) {
    var text = sealed.get(field);
    return text == null ? null : key.open(field, text);
  }

  private <T> @Nullable T value(String field, Function<String, T> type) {
    var text = text(field);
    return text == null ? null : type.apply(text);
  }
}
