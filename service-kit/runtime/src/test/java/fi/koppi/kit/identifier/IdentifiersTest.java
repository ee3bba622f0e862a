package fi.koppi.kit.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every identifier is read from JSON, as it meets us, and must come back as it was sent. */
class IdentifiersTest {

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "BusinessId", BusinessId.class,
          "OrganisationOid", OrganisationOid.class,
          "MunicipalityCode", MunicipalityCode.class,
          "EscoUri", EscoUri.class,
          "IscedF", IscedF.class,
          "EqfLevel", EqfLevel.class,
          "CefrLevel", CefrLevel.class,
          "LanguageCode", LanguageCode.class);

  private final ObjectMapper json = new ObjectMapper();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "BusinessId, \"9999999-2\"",
    "BusinessId, \"9999998-4\"",
    "BusinessId, \"9999993-3\"",
    "OrganisationOid, \"1.2.246.562.10.10000000009\"",
    "OrganisationOid, \"1.2.246.562.10.99999999990\"",
    "OrganisationOid, \"1.2.246.562.10.00000000001\"",
    "OrganisationOid, \"1.2.246.562.10.43628088406\"",
    "MunicipalityCode, \"638\"",
    "MunicipalityCode, \"837\"",
    "MunicipalityCode, \"049\"",
    "MunicipalityCode, \"061\"",
    "MunicipalityCode, \"198\"",
    "MunicipalityCode, \"199\"",
    "MunicipalityCode, \"200\"",
    "MunicipalityCode, \"999\"",
    "EscoUri, \"http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001\"",
    "EscoUri, \"http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000002\"",
    "EscoUri, \"http://data.europa.eu/esco/isco/C2512\"",
    "IscedF, \"0613\"",
    "IscedF, \"0713\"",
    "IscedF, \"0913\"",
    "IscedF, \"0788\"",
    "IscedF, \"9999\"",
    "EqfLevel, 2",
    "EqfLevel, 4",
    "EqfLevel, 6",
    "CefrLevel, \"A2\"",
    "CefrLevel, \"B1.1\"",
    "CefrLevel, \"C1\"",
    "CefrLevel, \"A1.3\"",
    "LanguageCode, \"fi\"",
    "LanguageCode, \"so\"",
  })
  void validIdentifierIsReadAndWrittenAsItIs(String type, String text)
      throws JsonProcessingException {
    Object identifier = json.readValue(text, typeOf(type));

    assertThat(json.writeValueAsString(identifier)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "BusinessId, \"9999999-3\", The check digit",
    "BusinessId, \"9999995-0\", The check digit",
    "BusinessId, \"0000000-0\", The check digit",
    "BusinessId, \"99999992\", seven digits",
    "BusinessId, \"\", seven digits",
    "OrganisationOid, \"1.2.246.562.10.123\", 1.2.246.562.10.",
    "OrganisationOid, \"1.2.246.562.10.01234567890\", 1.2.246.562.10.",
    "OrganisationOid, \"1.2.246.562.24.10000000009\", 1.2.246.562.10.",
    "MunicipalityCode, \"49\", three digits",
    "MunicipalityCode, \"0638\", three digits",
    "MunicipalityCode, \"000\", three digits",
    "EscoUri, \"https://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001\", not https",
    "EscoUri, \"http://data.europa.eu/esco/skill/abc\", UUID",
    "EscoUri, \"http://data.europa.eu/esco/isco/2512\", isco/C",
    "IscedF, \"613\", four digits",
    "IscedF, \"1234\", four digits",
    "IscedF, \"06131\", four digits",
    "EqfLevel, 0, from 1 to 8",
    "EqfLevel, 9, from 1 to 8",
    "CefrLevel, \"B3\", sublevel",
    "CefrLevel, \"A0\", sublevel",
    "CefrLevel, \"C2.3\", sublevel",
    "LanguageCode, \"FI\", two small letters",
    "LanguageCode, \"xx\", two small letters",
    "LanguageCode, \"iw\", two small letters",
    "LanguageCode, \"fin\", two small letters",
  })
  void invalidIdentifierIsRefusedWithAWayToMendIt(String type, String text, String advice) {
    assertThatThrownBy(() -> json.readValue(text, typeOf(type)))
        .isInstanceOf(ValueInstantiationException.class)
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(advice);
  }

  @Test
  void eqfLevelIsNoRomanNumber() {
    assertThatThrownBy(() -> json.readValue("\"IV\"", EqfLevel.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void businessIdOfSixDigitsGetsTodaysLeadingZero() {
    BusinessId legacy = new BusinessId("999998-1");

    assertThat(legacy).isEqualTo(new BusinessId("0999998-1"));
  }

  @ParameterizedTest
  @CsvSource({"638, true", "198, false", "199, false", "200, false", "999, false"})
  void specialCodesNameNoMunicipality(MunicipalityCode code, boolean namesMunicipality) {
    assertThat(code.namesMunicipality()).isEqualTo(namesMunicipality);
  }

  @ParameterizedTest(name = "{0} reaches {1}: {2}")
  @CsvSource({
    "B1, A2.2, true",
    "B1.2, B1.1, true",
    "B1, B1.1, true",
    "B1.1, B1, true",
    "B1, B1.2, false",
    "A2.2, B1, false",
  })
  void languageLevelReachesARequirement(CefrLevel level, CefrLevel required, boolean reaches) {
    assertThat(level.reaches(required)).isEqualTo(reaches);
  }

  @Test
  void escoUriKnowsWhatItNames() {
    EscoUri skill =
        new EscoUri("http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001");

    assertThat(skill.isSkill()).isTrue();
    assertThat(skill.isOccupation()).isFalse();
  }

  private static Class<?> typeOf(String name) {
    return TYPES.getOrDefault(name, Object.class);
  }
}
